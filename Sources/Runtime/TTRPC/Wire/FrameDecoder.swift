import NIOCore

/// Cuts a byte stream into frames.
///
/// A frame above the limit is reported once, by its header, and its bytes are skipped as they come,
/// so a peer cannot make us hold what we are going to refuse.
struct FrameDecoder {
    enum Event: Equatable {
        case frame(FrameHeader, ByteBuffer)
        /// The frame's data is over the limit and is being skipped.
        case oversized(FrameHeader)
        /// The reserved first byte is set: not a ttrpc peer. The connection cannot go on, and the
        /// decoder takes nothing more.
        case malformed
    }

    private let limit: Int
    private var buffer = ByteBuffer()
    private var bytesToSkip = 0
    private var isDead = false

    init(limit: Int) {
        self.limit = min(limit, FrameHeader.maximumLength)
    }

    /// Whether a frame has begun and not ended.
    var isInsideFrame: Bool { buffer.readableBytes > 0 || bytesToSkip > 0 }

    mutating func feed(_ bytes: ByteBuffer) {
        if isDead { return }
        guard buffer.readableBytes > 0 else {
            buffer = bytes
            return
        }
        var bytes = bytes
        // The rest of the last read may share its storage with payloads in use, and is copied: as a
        // slice, or all that was read before it would be too. Room for the whole frame is taken at
        // once.
        if buffer.readerIndex > 0 { buffer = buffer.slice() }
        buffer.reserveCapacity(minimumWritableBytes: max(bytes.readableBytes, missingBytes))
        buffer.writeBuffer(&bytes)
    }

    mutating func next() -> Event? {
        skip()
        let start = buffer.readerIndex
        guard let header = peekHeader() else { return releaseIfEmpty() }
        let length = Int(header.length)
        if length >= FrameHeader.reservedLength {
            isDead = true
            buffer = ByteBuffer()
            return .malformed
        }
        if length > limit {
            buffer.moveReaderIndex(forwardBy: FrameHeader.byteCount)
            bytesToSkip = length
            return .oversized(header)
        }
        guard let payload = buffer.getSlice(at: start + FrameHeader.byteCount, length: length)
        else { return nil }
        buffer.moveReaderIndex(forwardBy: FrameHeader.byteCount + length)
        return .frame(header, payload)
    }

    private func peekHeader() -> FrameHeader? {
        var peek = buffer
        guard
            let (length, streamID, type, flags) = peek.readMultipleIntegers(
                as: (UInt32, UInt32, UInt8, UInt8).self)
        else { return nil }
        return FrameHeader(length: length, streamID: streamID, rawType: type, rawFlags: flags)
    }

    private var missingBytes: Int {
        guard let header = peekHeader(), header.length <= limit else { return 0 }
        return max(0, FrameHeader.byteCount + Int(header.length) - buffer.readableBytes)
    }

    private mutating func skip() {
        guard bytesToSkip > 0 else { return }
        let count = min(bytesToSkip, buffer.readableBytes)
        buffer.moveReaderIndex(forwardBy: count)
        bytesToSkip -= count
    }

    /// Gives up the storage of a read that is used up, so that the channel can use it again.
    private mutating func releaseIfEmpty() -> Event? {
        if buffer.readableBytes == 0 { buffer = ByteBuffer() }
        return nil
    }
}
