package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// What each of several people pays of a bill (X29).
extension TillHandlers {
    package func splitBill(
        _ request: PointsV1.SplitBillRequest, _ call: CallContext
    ) async throws -> PointsV1.SplitBillReply {
        guard BillSplit.Limits.lines.contains(request.lines.count) else {
            throw Refusal.invalid("lines", "must be 1 to 1000")
        }
        let permille = Int64(request.servicePermille)
        guard BillSplit.Limits.permille.contains(permille) else {
            throw Refusal.invalid("servicePermille", "is not from 0 to 1000")
        }
        let bill: BillSplit.Bill
        do throws(BillSplit.Refusal) {
            bill = try BillSplit.split(
                lines: request.lines.map(\.amountMinor), people: Int(request.people),
                try Self.mode(of: request), servicePermille: permille)
        } catch {
            throw Refusal(of: error)
        }
        return PointsV1.SplitBillReply(
            subtotalMinor: bill.subtotalMinor, serviceMinor: bill.serviceMinor,
            payableMinor: bill.payableMinor,
            shares: bill.shares.map {
                PointsV1.BillShare(
                    lineAmountsMinor: $0.lines, serviceMinor: $0.serviceMinor,
                    totalMinor: $0.totalMinor)
            })
    }

    private static func mode(
        of request: PointsV1.SplitBillRequest
    ) throws(BillSplit.Refusal) -> BillSplit.Mode {
        switch request.mode {
        case .equally: .equally
        case .byAmount: .amounts(request.amountsMinor)
        case .byLines: .lines(request.lines.map { $0.payers.map { Int($0) - 1 } })
        case .unspecified, .unrecognized: throw .modeMissing
        }
    }
}

extension Refusal {
    fileprivate init(of refusal: BillSplit.Refusal) {
        switch refusal {
        case .modeMissing: self = .invalid("mode", "is not known")
        case .tooFewOrMany: self = .invalid("people", "is not from 1 to 100")
        case .wrongAmounts:
            self = .invalid("amountsMinor", "must be one less than people, each 0 or more")
        case .wrongPayers(let line):
            self = .invalid("lines[\(line)].payers", "must be numbers from 1 to people, once each")
        case .exceeds(let payable):
            self = .invalid("amountsMinor", "is more than the bill, \(payable)")
        case .outOfRange: self = OrderDraft.outOfRange("lines")
        }
    }
}
