import Crypto
import MemberDomain
import ServiceKit

/// Hashes and compares passwords, on the threads that are made for it.
struct Passwords: Sendable {
    let hashes: PasswordHash
    /// What no new password may be.
    let breached: BreachedPasswords
    let threads: HashingThreads

    /// - Throws: OVERLOADED where too many wait already.
    func hash(_ password: String) async throws -> String {
        let hashes = hashes
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
        guard let hash = try await run({ hashes.hash(password, salt: salt) }) else {
            throw MalformedRow(problem: "libcrypt makes no bcrypt hash")
        }
        return hash
    }

    /// An unknown account costs what a known one costs, so the time tells nothing.
    func verify(_ password: String, _ hash: String?) async throws(Refusal) -> Bool {
        let hashes = hashes
        return try await run { hashes.verify(password, hash ?? PasswordHash.ofNobody) }
            && hash != nil
    }

    /// A hash of today's kind for a password that has just been shown to be right, where the one
    /// that is kept is below it; nil where it is not, or where there is no time for it now.
    func renewed(_ password: String, _ hash: String?) async -> String? {
        guard let hash, hashes.isOutdated(hash) else { return nil }
        return try? await self.hash(password)
    }

    private func run<Value: Sendable>(
        _ work: @escaping @Sendable () -> Value
    ) async throws(Refusal) -> Value {
        do {
            return try await threads.run(work)
        } catch {
            throw Refusal(.overloaded)
        }
    }
}

/// A password that somebody is told and changes when she logs in by it: 128 random bits.
struct OneTimePassword: Sendable {
    let text: String

    static func make() -> OneTimePassword {
        OneTimePassword(
            text: Base64.encodeForToken(SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }))
    }
}
