// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "process.h"

#include <filesystem>
#include <fstream>
#include <string>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace Kotae {

namespace {

/// The sum of the numbers behind those names in a file of /proc.
long sumOf(const std::filesystem::path &path, const std::string &name, const std::string &otherName = {})
{
    std::ifstream file(path);
    long sum = 0;
    for (std::string line; std::getline(file, line);) {
        const std::string field = line.substr(0, line.find(':'));
        if (field == name || field == otherName)
            sum += std::stol(line.substr(field.size() + 1));
    }
    return sum;
}

std::filesystem::path folderOf(pid_t process)
{
    return std::filesystem::path("/proc") / (process == 0 ? "self" : std::to_string(process));
}

} // namespace

Memory memoryOf(pid_t process)
{
    const std::filesystem::path sums = folderOf(process) / "smaps_rollup";
    return {sumOf(sums, "Pss"), sumOf(sums, "Private_Clean", "Private_Dirty")};
}

Process::Process(char *const arguments[]) : m_id(fork())
{
    if (m_id == 0) {
        execvp(arguments[0], arguments);
        _exit(127);
    }
}

Process::~Process()
{
    kill(m_id, SIGTERM);
    waitpid(m_id, nullptr, 0);
}

bool Process::hasEnded() const
{
    siginfo_t information{};
    return waitid(P_PID, id_t(m_id), &information, WEXITED | WNOHANG | WNOWAIT) != 0 || information.si_pid == m_id;
}

long Process::wakeUps() const
{
    long sum = 0;
    for (const auto &thread : std::filesystem::directory_iterator(folderOf(m_id) / "task"))
        sum += sumOf(thread.path() / "status", "voluntary_ctxt_switches");
    return sum;
}

} // namespace Kotae
