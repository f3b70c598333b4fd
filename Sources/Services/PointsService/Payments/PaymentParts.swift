import AsyncHTTPClient
import Messages
import Payments
import Primitives
import Providers
import ServiceKit
import ServiceLifecycle

/// Everything of payments that a process needs, built from its settings.
///
/// Without a file of accounts all calls are refused, and nothing runs in the background but what
/// payments of earlier days may still need.
struct PaymentParts: Sendable {
    let handlers: PaymentHandlers
    let background: [any Service]
    /// Nil where no merchant has an account.
    let charger: (any SubscriptionCharger)?

    init(
        ledger: LedgerDesk, storedValue: StoredValueHandlers, checkouts: CheckoutHandlers,
        _ runtime: ServiceRuntime
    ) throws {
        let accounts = try Self.accounts(runtime.reader)
        // Made last of what may fail: a client that nobody shuts down is a defect.
        let client = accounts.map { _ in ProviderHTTP.makeClient() }
        let clock = runtime.clock
        let providers =
            if let accounts, let client {
                PaymentProviders(accounts, client: client, now: { clock.now() })
            } else {
                PaymentProviders.none
            }
        let poll = try runtime.reader.value(PointsSettings.paymentPoll)
        let desk = PaymentDesk(
            pool: runtime.pool, clock: clock, identifiers: runtime.identifiers,
            logger: runtime.logger, providers: providers,
            effects: PaymentEffects(storedValue: storedValue, checkouts: checkouts),
            metrics: PaymentMetrics(runtime.metrics),
            payers: PayerNotes(abuse: MemberV1.Abuse.Client(try runtime.channel(to: .member))),
            poll: Int64(poll / .milliseconds(1)))
        handlers = PaymentHandlers(
            desk: desk, ledger: ledger, checkouts: checkouts, pool: runtime.pool, clock: clock,
            identifiers: runtime.identifiers)
        charger = client.map { _ in ContractCharger(desk: desk) }
        background =
            client.map {
                [
                    Self.closing($0), DuePayments(desk: desk).job,
                    DueReconciliations(desk: desk).job,
                ]
            } ?? []
    }

    private static func accounts(_ reader: SettingsReader) throws -> PaymentAccounts? {
        let key = PointsSettings.paymentAccounts
        guard let bytes = try reader.value(key) else { return nil }
        do {
            return try PaymentAccounts(json: String(decoding: bytes, as: UTF8.self)) { path in
                String(
                    decoding: try SecretFile.read(path: path, key: key.name), as: UTF8.self)
            }
        } catch let error as SettingError {
            throw error
        } catch {
            throw SettingError(key: key.name, problem: "\(error)")
        }
    }

    /// One client for all providers, shut down when the process has done its last work.
    private static func closing(_ client: HTTPClient) -> BackgroundTask {
        BackgroundTask("payments http") {
            while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
            try await client.shutdown()
        }
    }
}
