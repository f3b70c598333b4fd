internal import CHiredis

/// Commands on their way out, in the form that hiredis gives them.
enum CommandEncoder {
    /// Calls the body with the encoded command, which is valid inside it only.
    static func withEncoded<Result>(
        _ arguments: RedisArguments, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        precondition(!arguments.ends.isEmpty, "a command has a name")
        let count = arguments.ends.count
        return arguments.bytes.withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) {
                words in
                withUnsafeTemporaryAllocation(of: Int.self, capacity: count) { lengths in
                    locate(arguments.ends, in: bytes, words: words, lengths: lengths)
                    return format(words: words, lengths: lengths, body)
                }
            }
        }
    }

    private static func locate(
        _ ends: [Int], in bytes: UnsafeBufferPointer<UInt8>,
        words: UnsafeMutableBufferPointer<UnsafePointer<CChar>?>,
        lengths: UnsafeMutableBufferPointer<Int>
    ) {
        let base = bytes.baseAddress.map {
            UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)
        }
        var start = 0
        for (index, end) in ends.enumerated() {
            // An array of nothing but empty words may have no address; its lengths are 0.
            words.initializeElement(at: index, to: base.map { $0 + start })
            lengths.initializeElement(at: index, to: end - start)
            start = end
        }
    }

    private static func format<Result>(
        words: UnsafeMutableBufferPointer<UnsafePointer<CChar>?>,
        lengths: UnsafeMutableBufferPointer<Int>, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        var encoded: UnsafeMutablePointer<CChar>?
        let length = redisFormatCommandArgv(
            &encoded, Int32(words.count), words.baseAddress, lengths.baseAddress)
        // hiredis fails here only when there is no memory, of which Swift dies as well.
        precondition(length > 0, "out of memory for a command")
        defer { redisFreeCommand(encoded) }
        return body(UnsafeRawBufferPointer(start: encoded, count: Int(length)))
    }
}
