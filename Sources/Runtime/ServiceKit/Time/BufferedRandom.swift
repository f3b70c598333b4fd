import Glibc

/// Random numbers of the operating system, fetched many at a time: one system call for 32.
struct BufferedRandom: RandomNumberGenerator {
    /// As many as getentropy gives at once.
    private static let wholeBytes = 256
    private var numbers: [UInt64] = []

    mutating func next() -> UInt64 {
        if let number = numbers.popLast() { return number }
        numbers = Self.fetch()
        return numbers.removeLast()
    }

    private static func fetch() -> [UInt64] {
        withUnsafeTemporaryAllocation(byteCount: wholeBytes, alignment: 8) { block in
            precondition(
                getentropy(block.baseAddress, wholeBytes) == 0, "the system has no random numbers")
            return Array(block.bindMemory(to: UInt64.self))
        }
    }
}
