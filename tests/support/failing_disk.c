/* A disk that fails: preloaded into a process, it answers fsync and fdatasync with an error while a file says which. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static int failure(void) {
    const char *path = getenv("FAILING_DISK");
    FILE *told = path ? fopen(path, "r") : NULL;
    int number = 0;
    if (told == NULL) return 0;
    if (fscanf(told, "%d", &number) != 1) number = 0;
    fclose(told);
    return number;
}

static int forward(const char *name, int descriptor) {
    int number = failure();
    if (number) {
        errno = number;
        return -1;
    }
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    return real(descriptor);
}

int fsync(int descriptor) { return forward("fsync", descriptor); }
int fdatasync(int descriptor) { return forward("fdatasync", descriptor); }
