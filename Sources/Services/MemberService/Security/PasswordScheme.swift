/// How a hash was made, as its prefix says; all are over the same peppered digest.
enum PasswordScheme: Hashable, Sendable {
    case bcrypt(cost: Int)
    /// What libcrypt makes by default where no bcrypt is wanted.
    case yescrypt
    /// Nobody's: no password has it.
    case unknown

    init(_ hash: String) {
        let parts = hash.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].isEmpty else {
            self = .unknown
            return
        }
        switch parts[1] {
        case "2b":
            guard hash.utf8.count == 60, parts[2].utf8.count == 2, let cost = Int(parts[2]),
                (4...31).contains(cost)
            else {
                self = .unknown
                return
            }
            self = .bcrypt(cost: cost)
        case "y": self = parts.count == 5 ? .yescrypt : .unknown
        default: self = .unknown
        }
    }

    /// What a setting of bcrypt begins with.
    static func prefix(_ cost: Int) -> String { "$2b$\(cost < 10 ? "0" : "")\(cost)$" }
}
