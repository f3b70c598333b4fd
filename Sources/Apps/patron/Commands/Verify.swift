import ArgumentParser
import Foundation
import Messages
import Primitives
import Stack
import TTRPC

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Checks the books of points and offers, levels and the audits, each invariant with its count.",
        discussion: "Online and without changing anything. Exit code 1 where one is broken.")

    @OptionGroup var options: StackOptions

    @Option(help: "Id of one merchant; all of them where it is not given.")
    var merchant: String?

    func run() async throws {
        try await reportingErrors("verify") {
            let status = try StackStatus.read(in: options.stack)
            let request = PatronV1.VerifyRequest(merchantId: merchant ?? "")
            let audit = PatronV1.VerifyAuditRequest(merchantId: merchant ?? "")
            let call = OperatorCall.options(timeout: .seconds(3_600))
            var broken = 0
            let points = try Import.client(status, "points")
            broken += try await OperatorCall.report(
                PointsV1.Books.Client(points).verify(request, call))
            broken += try await Audit.verify(.points, on: points, audit, call)
            await points.close()
            let marketing = try Import.client(status, "marketing")
            broken += try await OperatorCall.report(
                MarketingV1.OfferBooks.Client(marketing).verify(request, call))
            broken += try await Audit.verify(.marketing, on: marketing, audit, call)
            await marketing.close()
            let member = try Import.client(status, "member")
            broken += try await Audit.verify(.member, on: member, audit, call)
            broken += try await OperatorCall.report(
                MemberV1.LevelChecks.Client(member).verify(request, call))
            await member.close()
            say(broken == 0 ? "The books are true." : "\(broken) invariants are broken.")
            if broken > 0 { throw ExitCode(1) }
        }
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
            let points = try Import.client(try StackStatus.read(in: options.stack), "points")
            let reply = try await PointsV1.Books.Client(points).rebuild(
                .init(memberId: member),
                OperatorCall.options(merchant: merchant, timeout: .seconds(10)))
            await points.close()
            let balance = reply.balance ?? .init()
            say(reply.changed ? "What was kept differed and is mended." : "Nothing differed.")
            say(
                "available \(balance.available)  pending \(balance.pending)  "
                    + "debt \(balance.debt)  seq \(balance.seq)")
        }
    }
}
