/// What a frame is for.
enum FrameType: UInt8, Sendable {
    case request = 1
    case response = 2
    case data = 3
}

/// The flag bits of a frame, read from the sender's point of view.
struct FrameFlags: OptionSet, Sendable {
    let rawValue: UInt8

    /// The sender will send nothing more on this stream.
    static let remoteClosed = FrameFlags(rawValue: 0x01)
    /// The sender has more to send on this stream (requests only).
    static let remoteOpen = FrameFlags(rawValue: 0x02)
    /// The frame carries no message, not even an empty one. PROTOCOL.md does not name this bit, but
    /// version 1.2 peers send it to tell "the end" from "an empty message and the end".
    static let noData = FrameFlags(rawValue: 0x04)
}

/// The ten bytes in front of every message.
struct FrameHeader: Sendable, Equatable {
    static let byteCount = 10
    /// The protocol's limit on the data of one frame, 4 MiB.
    static let maximumLength = 4 << 20
    /// A length of 16 MiB or more sets the reserved first byte: the peer speaks something else.
    static let reservedLength = 1 << 24

    var length: UInt32
    var streamID: UInt32
    /// The raw type, because a frame of an unknown type is skipped and not an error.
    var rawType: UInt8
    var rawFlags: UInt8

    var type: FrameType? { FrameType(rawValue: rawType) }
    var flags: FrameFlags { FrameFlags(rawValue: rawFlags) }

    init(length: UInt32, streamID: UInt32, rawType: UInt8, rawFlags: UInt8) {
        self.length = length
        self.streamID = streamID
        self.rawType = rawType
        self.rawFlags = rawFlags
    }

    init(length: Int, streamID: UInt32, type: FrameType, flags: FrameFlags = []) {
        self.length = UInt32(length)
        self.streamID = streamID
        self.rawType = type.rawValue
        self.rawFlags = flags.rawValue
    }
}
