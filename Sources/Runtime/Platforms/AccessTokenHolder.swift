import Primitives
import Providers

/// The access token of one app at one platform: fetched by one caller at a time, for all.
///
/// At 80 % of its life one caller fetches the next one, and the others go on with the one in hand.
actor AccessTokenHolder {
    struct Token: Sendable {
        let text: String
        let lifetimeSeconds: Int64
    }

    private struct Held {
        let text: String
        var refreshAt: Instant
        let expiresAt: Instant
    }

    /// After a refresh that failed while the old token was good.
    private static let pauseSeconds: Int64 = 10

    private let now: @Sendable () -> Instant
    private let fetch: @Sendable () async throws(PlatformError) -> Token
    private var held: Held?
    private var isFetching = false
    private var waiting: [CheckedContinuation<PlatformError?, Never>] = []

    init(
        now: @escaping @Sendable () -> Instant,
        fetch: @escaping @Sendable () async throws(PlatformError) -> Token
    ) {
        self.now = now
        self.fetch = fetch
    }

    func token() async throws(PlatformError) -> String {
        while true {
            let good = held.flatMap { $0.expiresAt > now() ? $0 : nil }
            if let good, isFetching || good.refreshAt > now() { return good.text }
            guard isFetching else { return try await refresh(good) }
            // Whoever fetches tells how it ended; one who was called away has learnt nothing.
            let error = await withCheckedContinuation { waiting.append($0) }
            if let error, error != .unknown(.cancelled) { throw error }
        }
    }

    /// Forgets a token that the platform no longer takes.
    func discard(_ token: String) {
        if held?.text == token { held = nil }
    }

    private func refresh(_ good: Held?) async throws(PlatformError) -> String {
        isFetching = true
        do throws(PlatformError) {
            let token = try await fetch()
            let fetchedAt = now()
            held = Held(
                text: token.text,
                refreshAt: fetchedAt.adding(seconds: token.lifetimeSeconds * 4 / 5),
                expiresAt: fetchedAt.adding(seconds: token.lifetimeSeconds))
            finish(nil)
            return token.text
        } catch {
            if let good, held?.text == good.text {
                held?.refreshAt = now().adding(seconds: Self.pauseSeconds)
                finish(nil)
                return good.text
            }
            finish(error)
            throw error
        }
    }

    private func finish(_ error: PlatformError?) {
        isFetching = false
        for waiter in waiting { waiter.resume(returning: error) }
        waiting = []
    }
}
