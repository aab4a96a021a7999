#pragma once

#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif

/// `pidfd_open(2)`: a descriptor that is readable once the process has ended; negative if the kernel (before 5.3) has none.
static inline int pid_descriptor_open(pid_t process) {
    return (int)syscall(SYS_pidfd_open, process, 0);
}
