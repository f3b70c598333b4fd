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
        abstract: "Checks the books of points and of offers: every invariant with its count.",
        discussion: "Online and without changing anything. Exit code 1 where one is broken.")

    @OptionGroup var options: StackOptions

    @Option(help: "Id of one merchant; all of them where it is not given.")
    var merchant: String?

    func run() async throws {
        try await reportingErrors("verify") {
            let request = PatronV1.VerifyRequest(merchantId: merchant ?? "")
            let timeout = CallOptions.asPatron(timeout: .seconds(3_600))
            var broken = 0
            let points = try ServiceConnection(.points, of: options.stack)
            let books = PointsV1.Books.Client(points.channel)
            broken += try await report(books.verify(request, timeout))
            await points.close()
            let marketing = try ServiceConnection(.marketing, of: options.stack)
            let offers = MarketingV1.OfferBooks.Client(marketing.channel)
            broken += try await report(offers.verify(request, timeout))
            await marketing.close()
            say(broken == 0 ? "The books are true." : "\(broken) invariants are broken.")
            if broken > 0 { throw ExitCode(1) }
        }
    }

    /// - Returns: how many are broken.
    private func report(_ results: MessageStream<PatronV1.VerifyResult>) async throws -> Int {
        var broken = 0
        for try await result in results {
            say(result.line)
            for sample in result.samples { say("            \(sample)") }
            if result.violations > 0 { broken += 1 }
        }
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
            let points = try ServiceConnection(.points, of: options.stack)
            let reply = try await PointsV1.Books.Client(points.channel).rebuild(
                .init(memberId: member),
                .asPatron(of: merchant, timeout: .seconds(10)))
            await points.close()
            let balance = reply.balance ?? .init()
            say(reply.changed ? "What was kept differed and is mended." : "Nothing differed.")
            say(
                "available \(balance.available)  pending \(balance.pending)  "
                    + "debt \(balance.debt)  seq \(balance.seq)")
        }
    }
}

/// A service of a stack on this machine, spoken to as the operator.
private struct ServiceConnection {
    let channel: RPCClient

    init(_ service: ServiceName, of stack: StackDirectory) throws {
        let status = try StackStatus.read(in: stack)
        guard let address = status.services[service.rawValue]?.address,
            let target = RPCTarget(address)
        else {
            throw StackError("\(service)-service has no address", mend: "start the stack anew")
        }
        channel = RPCClient(
            configuration: ClientConfiguration(target: target), logger: Logger(label: "patron"))
    }

    func close() async { await channel.close() }
}

extension CallOptions {
    fileprivate static func asPatron(
        of merchant: UUIDv7 = Principal.noMerchant, timeout: Duration
    ) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .service, merchant: merchant, subject: "patron").write(to: &metadata)
        return .timeout(timeout, metadata: metadata)
    }
}

extension PatronV1.VerifyResult {
    /// One line: the invariant, how it fared, and what it says.
    fileprivate var line: String {
        let id = invariant.padding(toLength: 4, withPad: " ", startingAt: 0)
        let state = violations == 0 ? "ok" : "\(violations) BROKEN"
        let fared = state.padding(toLength: max(7, state.count), withPad: " ", startingAt: 0)
        return "\(id) \(fared) \(checked) checked: \(name)"
    }
}
