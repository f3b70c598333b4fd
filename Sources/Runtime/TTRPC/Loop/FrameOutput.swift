import NIOCore

/// Collects the frames of one loop tick and hands them to the channel in one write.
struct FrameOutput {
    /// Above this much collected output the tick is not waited for.
    static let eagerFlushBytes = 64 << 10
    /// A buffer that grew beyond this is not kept.
    private static let keptCapacity = 256 << 10

    private(set) var buffer = ByteBuffer()

    var isEmpty: Bool { buffer.readableBytes == 0 }
    var wantsFlush: Bool { buffer.readableBytes >= Self.eagerFlushBytes }

    mutating func write(_ frame: (inout ByteBuffer) -> Void) {
        frame(&buffer)
    }

    /// Takes what has been collected; give the buffer back when it has been written.
    mutating func take() -> ByteBuffer? {
        if isEmpty { return nil }
        defer { buffer = ByteBuffer() }
        return buffer
    }

    /// Keeps the storage of a written buffer for the next tick, unless it is in use already.
    mutating func giveBack(_ written: consuming ByteBuffer) {
        guard isEmpty, written.capacity <= Self.keptCapacity else { return }
        buffer = written
        buffer.clear()
    }
}
