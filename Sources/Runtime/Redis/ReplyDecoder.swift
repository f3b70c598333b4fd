internal import CHiredis

/// Replies on their way in: bytes in any portions, whole values out.
///
/// hiredis itself stops at a depth of seven; the other limits are here, since a broken server must
/// not take the memory of its client.
struct ReplyDecoder: ~Copyable {
    struct Malformed: Error, Equatable {
        let reason: String
    }

    /// Bytes of one reply; ours are small cached values.
    static let maxReplyBytes = 4 * 1_024 * 1_024
    /// Members of one array; the space for them is taken as soon as the number is read.
    static let maxElements: Int32 = 65_536

    private let reader: UnsafeMutablePointer<redisReader>
    private let functions: UnsafeMutablePointer<redisReplyObjectFunctions>
    private var bytesSinceReply = 0

    init() {
        functions = .allocate(capacity: 1)
        functions.initialize(to: Self.boundedFunctions)
        guard let reader = redisReaderCreateWithFunctions(functions) else {
            preconditionFailure("out of memory for a reader")
        }
        self.reader = reader
    }

    deinit {
        redisReaderFree(reader)
        functions.deallocate()
    }

    /// Adds to the list what is complete; after an error the connection is of no more use.
    mutating func decode(
        _ bytes: UnsafeRawBufferPointer, into replies: inout [RedisValue]
    ) throws(Malformed) {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
        bytesSinceReply += bytes.count
        guard redisReaderFeed(reader, start, bytes.count) == REDIS_OK else { throw malformed() }
        while true {
            var reply: UnsafeMutableRawPointer?
            guard redisReaderGetReply(reader, &reply) == REDIS_OK else { throw malformed() }
            guard let reply else { break }
            defer { freeReplyObject(reply) }
            replies.append(RedisValue(reply.assumingMemoryBound(to: redisReply.self).pointee))
            bytesSinceReply = reader.pointee.len - reader.pointee.pos
        }
        guard bytesSinceReply <= Self.maxReplyBytes else {
            throw Malformed(reason: "a reply over the limit")
        }
    }

    private func malformed() -> Malformed {
        Malformed(
            reason: withUnsafeBytes(of: reader.pointee.errstr) { text in
                String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
            })
    }

    /// The functions with which hiredis itself makes replies.
    private static let originalFunctions: redisReplyObjectFunctions = {
        guard let reader = redisReaderCreate(), let functions = reader.pointee.fn else {
            preconditionFailure("out of memory for a reader")
        }
        defer { redisReaderFree(reader) }
        return functions.pointee
    }()

    private static let boundedFunctions: redisReplyObjectFunctions = {
        var functions = originalFunctions
        functions.createArray = { task, elements in
            guard elements <= ReplyDecoder.maxElements else { return nil }
            return ReplyDecoder.originalFunctions.createArray(task, elements)
        }
        return functions
    }()
}

extension RedisValue {
    /// A copy of what hiredis owns.
    fileprivate init(_ reply: redisReply) {
        switch reply.type {
        case REDIS_REPLY_STRING: self = .bulk(Array(Self.bytes(reply)))
        case REDIS_REPLY_STATUS: self = .simple(String(decoding: Self.bytes(reply), as: UTF8.self))
        case REDIS_REPLY_ERROR: self = .error(String(decoding: Self.bytes(reply), as: UTF8.self))
        case REDIS_REPLY_INTEGER: self = .integer(reply.integer)
        case REDIS_REPLY_ARRAY:
            self = .array(
                UnsafeBufferPointer(start: reply.element, count: reply.elements).map { element in
                    element.map { RedisValue($0.pointee) } ?? .null
                })
        // REDIS_REPLY_NIL, the last of the kinds that version 2 of the protocol has.
        default: self = .null
        }
    }

    private static func bytes(_ reply: redisReply) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: reply.str, count: reply.len)
    }
}
