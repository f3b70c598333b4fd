import Glibc

/// What the kernel knows of this process: memory, descriptors, threads, processor time.
enum ProcessFigures {
    static func render() -> String {
        var text = ""
        func add(_ name: String, _ kind: String, _ value: String) {
            text += "# TYPE \(name) \(kind)\n\(name) \(value)\n"
        }
        if let pages = residentPages() {
            add("process_resident_memory_bytes", "gauge", "\(pages * Int(getpagesize()))")
        }
        if let count = openDescriptors() { add("process_open_fds", "gauge", "\(count)") }
        var usage = rusage()
        if getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 {
            let microseconds =
                (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000
                + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
            add(
                "process_cpu_seconds_total", "counter",
                PrometheusText.number(Double(microseconds) / 1_000_000))
        }
        return text
    }

    /// The second number of /proc/self/statm.
    static func residentPages() -> Int? {
        guard let file = fopen("/proc/self/statm", "re") else { return nil }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = fread(&buffer, 1, buffer.count, file)
        let numbers = String(decoding: buffer[..<count], as: UTF8.self).split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]) : nil
    }

    static func openDescriptors() -> Int? {
        guard let directory = opendir("/proc/self/fd") else { return nil }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        return count - 3  // ".", ".." and the directory's own descriptor
    }
}
