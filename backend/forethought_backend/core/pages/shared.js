"use strict";
const german = navigator.language.toLowerCase().startsWith("de");
if (german) {
  document.documentElement.lang = "de";
  for (const part of document.querySelectorAll("[data-de]")) part.textContent = part.dataset.de;
}
const say = (english, deutsch) => { document.querySelector("[role=status]").textContent = german ? deutsch : english; };
