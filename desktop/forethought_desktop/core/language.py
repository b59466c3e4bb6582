    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


W    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


'    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


6    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


C    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


C    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


R    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


O    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


/    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


M    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


{    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


D    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


}    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


W    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


C    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


R    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


O    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


'    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


;    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


D    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


/    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


{    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


}    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


#    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


!    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


/    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


{    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


}    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


/    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


{    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


}    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


P    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


@    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


F    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


@    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


|    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


1    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


|    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


0    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


|    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


R    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


;    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


`    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


`    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


'    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


v    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


B    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


'    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


'    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


0    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


M    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


R    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


{    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


C    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


}    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


R    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


;    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


2    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


[    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


2    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


]    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


E    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


G    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


L    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


I    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


S    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


H    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


=    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


1    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


/    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


-    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


>    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


:    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


T    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


d    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


y    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


;    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


f    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


k    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


w    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


"    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


_    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


g    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


h    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


Q    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


C    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


A    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


p    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


i    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


.    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


s    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


l    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


a    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


(    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


c    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


x    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


t    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


N    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


o    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


,    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


     name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


n    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


u    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


m    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


b    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


e    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


r    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


)    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")



    name = chosen or QLocale(next(iter(QLocale.system().uiLanguages()), ENGLISH)).name()
    return ENGLISH if name == "C" else name.replace("_", "-")


