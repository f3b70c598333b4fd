/// A reply of the second version of the protocol.
package enum RedisValue: Sendable, Equatable {
    case null
    case simple(String)
    case error(String)
    case integer(Int64)
    case bulk([UInt8])
    case array([RedisValue])
}
