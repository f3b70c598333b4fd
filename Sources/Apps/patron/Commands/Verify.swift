import ArgumentParser
import Foundation
import Logging
import Messages
import Primitives
import ServiceKit
import Stack
import TTRPC

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks the books of points and the levels: every invariant with its count.",
        discussion: "Online and without changing anything. Exit code 1 where one is broken.")

    @OptionGroup var options: StackOptions

    @Option(help: "Id of one merchant; all of them where it is not given.")
    var merchant: String?

    func run() async throws {
        try await reportingErrors("verify") {
            let books = try LedgerConnection(options.stack)
            var broken = 0
            let stream = try await books.client.verify(
                .init(merchantId: merchant ?? ""),
                LedgerConnection.options(timeout: .seconds(3_600)))
            for try await result in stream {
                say(result.line)
                for sample in result.samples { say("            \(sample)") }
                if result.violations > 0 { broken += 1 }
            }
            await books.close()
            broken += try await verifyLevels()
            say(broken == 0 ? "The books are true." : "\(broken) invariants are broken.")
            if broken > 0 { throw ExitCode(1) }
        }
    }

    /// Levels, a line for each merchant; how many of them have one that is wrong.
    private func verifyLevels() async throws -> Int {
        let channel = try RPCClient(to: "member", of: options.stack)
        let stream = try await MemberV1.LevelChecks.Client(channel).verify(
            .init(merchantId: merchant ?? ""),
            LedgerConnection.options(timeout: .seconds(3_600)))
        var broken = 0
        for try await result in stream {
            say(
                checkLine(
                    result.invariant, result.violations, result.checked,
                    "\(result.name) (\(result.merchantId))"))
            for sample in result.samples { say("            \(sample)") }
            if result.violations > 0 { broken += 1 }
        }
        await channel.close()
        return broken
    }
}

struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a member's balances anew from her entries and lots.")

    @OptionGroup var options: StackOptions

    @Option(help: "Id of the merchant.")
    var merchant: String

    @Argument(help: "Id of the member.")
    var member: String

    func run() async throws {
        try await reportingErrors("rebuild") {
            guard let merchant = UUIDv7(merchant) else {
                throw StackError("\(self.merchant) is no id", mend: "give the merchant's UUID")
            }
            let books = try LedgerConnection(options.stack)
            let reply = try await books.client.rebuild(
                .init(memberId: member),
                LedgerConnection.options(merchant: merchant, timeout: .seconds(10)))
            await books.close()
            let balance = reply.balance ?? .init()
            say(reply.changed ? "What was kept differed and is mended." : "Nothing differed.")
            say(
                "available \(balance.available)  pending \(balance.pending)  "
                    + "debt \(balance.debt)  seq \(balance.seq)")
        }
    }
}

/// Points-service of a stack on this machine, spoken to as the operator.
private struct LedgerConnection {
    let client: PointsV1.Books.Client
    private let channel: RPCClient

    init(_ stack: StackDirectory) throws {
        channel = try RPCClient(to: "points", of: stack)
        client = PointsV1.Books.Client(channel)
    }

    func close() async { await channel.close() }

    static func options(
        merchant: UUIDv7 = Principal.noMerchant, timeout: Duration
    ) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .service, merchant: merchant, subject: "patron").write(to: &metadata)
        return .timeout(timeout, metadata: metadata)
    }
}

extension RPCClient {
    /// A service of a stack on this machine.
    fileprivate convenience init(to service: String, of stack: StackDirectory) throws {
        let status = try StackStatus.read(in: stack)
        guard let address = status.services[service]?.address, let target = RPCTarget(address)
        else {
            throw StackError("\(service)-service has no address", mend: "start the stack anew")
        }
        self.init(
            configuration: ClientConfiguration(target: target), logger: Logger(label: "patron"))
    }
}

extension PointsV1.VerifyResult {
    fileprivate var line: String { checkLine(invariant, violations, checked, name) }
}

/// One line: the invariant, how it fared, and what it says.
private func checkLine(
    _ invariant: String, _ violations: Int64, _ checked: Int64, _ name: String
) -> String {
    let id = invariant.padding(toLength: 4, withPad: " ", startingAt: 0)
    let state = violations == 0 ? "ok" : "\(violations) BROKEN"
    let fared = state.padding(toLength: max(7, state.count), withPad: " ", startingAt: 0)
    return "\(id) \(fared) \(checked) checked: \(name)"
}
