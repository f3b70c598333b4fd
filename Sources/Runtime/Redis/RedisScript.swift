/// A Lua script, known to the server by the digest of its source.
package struct RedisScript: Sendable {
    package let source: String
    package let digest: String

    package init(_ source: String) {
        self.source = source
        self.digest = SHA1.hexadecimal(of: Array(source.utf8))
    }
}

struct Evaluate: RedisCommand {
    let script: RedisScript
    let keys: [String]
    let arguments: [[UInt8]]
    /// By digest the server must have the script already; by source it keeps it.
    let byDigest: Bool

    func write(to words: inout RedisArguments) {
        words.append(byDigest ? "EVALSHA" : "EVAL")
        words.append(byDigest ? script.digest : script.source)
        words.append(Int64(keys.count))
        for key in keys {
            words.append(key)
        }
        for argument in arguments {
            words.append(argument)
        }
    }

    func decode(_ value: RedisValue) -> RedisValue { value }
}
