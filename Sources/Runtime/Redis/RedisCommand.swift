/// A command is a type that knows its words and the kind of its reply.
package protocol RedisCommand: Sendable {
    associatedtype Reply: Sendable

    func write(to arguments: inout RedisArguments)
    /// Never sees an error reply: that is thrown as `RedisError.refused` before.
    func decode(_ value: RedisValue) throws(RedisError) -> Reply
}

/// Any command, for what has no type of its own.
package struct RawCommand: RedisCommand {
    let arguments: RedisArguments

    package init(_ arguments: RedisArguments) { self.arguments = arguments }

    package func write(to arguments: inout RedisArguments) { arguments = self.arguments }
    package func decode(_ value: RedisValue) -> RedisValue { value }
}

struct Get: RedisCommand {
    let key: String

    func write(to arguments: inout RedisArguments) {
        arguments.append("GET")
        arguments.append(key)
    }

    func decode(_ value: RedisValue) throws(RedisError) -> [UInt8]? { try value.optionalBytes() }
}

struct GetMany: RedisCommand {
    let keys: [String]

    func write(to arguments: inout RedisArguments) {
        arguments.append("MGET")
        for key in keys {
            arguments.append(key)
        }
    }

    func decode(_ value: RedisValue) throws(RedisError) -> [[UInt8]?] {
        guard case .array(let values) = value, values.count == keys.count else {
            throw .unexpectedReply
        }
        var found: [[UInt8]?] = []
        for value in values {
            found.append(try value.optionalBytes())
        }
        return found
    }
}

struct Set: RedisCommand {
    let key: String
    let value: [UInt8]
    let expiryMilliseconds: Int64?
    let onlyIfAbsent: Bool

    func write(to arguments: inout RedisArguments) {
        arguments.append("SET")
        arguments.append(key)
        arguments.append(value)
        if let expiryMilliseconds {
            arguments.append("PX")
            arguments.append(expiryMilliseconds)
        }
        if onlyIfAbsent { arguments.append("NX") }
    }

    /// False when the key was there and was to be left alone.
    func decode(_ value: RedisValue) throws(RedisError) -> Bool {
        switch value {
        case .simple("OK"): true
        case .null where onlyIfAbsent: false
        default: throw .unexpectedReply
        }
    }
}

struct Delete: RedisCommand {
    let keys: [String]

    func write(to arguments: inout RedisArguments) {
        arguments.append("DEL")
        for key in keys {
            arguments.append(key)
        }
    }

    func decode(_ value: RedisValue) throws(RedisError) -> Int64 { try value.number() }
}

struct Increment: RedisCommand {
    let key: String
    let amount: Int64

    func write(to arguments: inout RedisArguments) {
        arguments.append("INCRBY")
        arguments.append(key)
        arguments.append(amount)
    }

    func decode(_ value: RedisValue) throws(RedisError) -> Int64 { try value.number() }
}

struct Expire: RedisCommand {
    let key: String
    let milliseconds: Int64

    func write(to arguments: inout RedisArguments) {
        arguments.append("PEXPIRE")
        arguments.append(key)
        arguments.append(milliseconds)
    }

    func decode(_ value: RedisValue) throws(RedisError) -> Bool { try value.number() == 1 }
}

struct Ping: RedisCommand {
    func write(to arguments: inout RedisArguments) { arguments.append("PING") }

    func decode(_ value: RedisValue) throws(RedisError) {
        guard value == .simple("PONG") else { throw .unexpectedReply }
    }
}

struct FlushAll: RedisCommand {
    func write(to arguments: inout RedisArguments) { arguments.append("FLUSHALL") }

    func decode(_ value: RedisValue) throws(RedisError) {
        guard value == .simple("OK") else { throw .unexpectedReply }
    }
}

extension RedisValue {
    func optionalBytes() throws(RedisError) -> [UInt8]? {
        switch self {
        case .bulk(let bytes): bytes
        case .null: nil
        case .simple, .error, .integer, .array: throw .unexpectedReply
        }
    }

    func number() throws(RedisError) -> Int64 {
        guard case .integer(let number) = self else { throw .unexpectedReply }
        return number
    }
}
