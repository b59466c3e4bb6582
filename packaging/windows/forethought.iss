; Makes an installer for Windows of the bundle, with Inno Setup 6.3 or newer. Untried: see docs/packages.md.
;
;   py packaging\desktop\build.py bundle
;   iscc /DVersion=0.1.0 packaging\windows\forethought.iss
;
; With a certificate:  iscc /DVersion=0.1.0 /DSigned "/Ssigner=signtool.exe sign /fd sha256 /tr http://timestamp.example /td sha256 $f" ...

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6C5F0C0E-6F0B-4B53-9D0E-0B9C7A3C9F41}
AppName=Forethought
AppVersion={#Version}
AppPublisher=The Forethought developers
DefaultDirName={autopf}\Forethought
DefaultGroupName=Forethought
DisableProgramGroupPage=yes
; For the person who installs it, without an administrator.
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=Forethought-{#Version}-setup
SetupIconFile=dist\.work\build\forethought.ico
UninstallDisplayIcon={app}\forethought-window.exe
LicenseFile=LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; A window that is open holds its files: it is asked to end first.
CloseApplications=yes
RestartApplications=no
#ifdef Signed
SignTool=signer
SignedUninstaller=yes
#endif

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an earlier version held and this one does not must not be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\forethought\forethought.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "dist\forethought\forethought-window.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "dist\forethought\forethought-server.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "dist\forethought\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "dist\forethought\licences\*"; DestDir: "{app}\licences"; Flags: ignoreversion

[Icons]
; The same name as the window gives itself, so that Windows takes both for one program.
Name: "{group}\Forethought"; Filename: "{app}\forethought-window.exe"; AppUserModelID: "local.forethought.Forethought"
Name: "{autodesktop}\Forethought"; Filename: "{app}\forethought-window.exe"; AppUserModelID: "local.forethought.Forethought"; Tasks: desktopicon

[Registry]
; Starting with the computer is switched on in the settings; with the program it goes.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Forethought"; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\forethought-window.exe"; Description: "{cm:LaunchProgram,Forethought}"; Flags: nowait postinstall skipifsilent
