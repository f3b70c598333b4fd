/// Waits between attempts to connect: doubling, bounded, and spread out so that the connections
/// of many processes do not come back in step.
struct Backoff {
    static let first: Int64 = 50
    static let longest: Int64 = 1_000

    private var attempts = 0

    mutating func reset() { attempts = 0 }

    /// Between half of the wait and the whole of it.
    mutating func next(using random: inout some RandomNumberGenerator) -> Duration {
        let whole = min(Self.first << Int64(min(attempts, 10)), Self.longest)
        attempts += 1
        return .milliseconds(Int64.random(in: whole / 2...whole, using: &random))
    }
}
