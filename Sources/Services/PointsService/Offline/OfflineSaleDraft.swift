import Messages
import OfflineTokens
import PointsDomain
import Primitives
import ServiceKit

/// Why an offline sale cannot be settled, with what a person needs to know.
struct OfflineRejection: Error, Sendable {
    let conflict: OfflineSettlement.Conflict
    var details: [(name: String, value: String)] = []
}

/// An offline sale that makes sense, its tokens verified as of the instant at which the till sold.
struct OfflineSaleDraft: Sendable {
    enum Buyer: Sendable {
        case code(OfflineCode)
        /// By card or phone, who only earns.
        case named(MemberName)
    }

    let order: OrderDraft
    let buyer: Buyer
    let coupon: OfflineCoupon?
    /// Paid in stored value.
    let spendMinor: Int64

    init(
        _ sale: PointsV1.OfflineSale, keys: OfflineKeySet, clocks: MerchantClocks,
        _ context: RequestContext
    ) throws(OfflineRejection) {
        let request = sale.order ?? PointsV1.PlaceOrderRequest()
        let order: OrderDraft
        let name: MemberName?
        do throws(Refusal) {
            order = try OrderDraft(request, merchant: context.merchant, clocks)
            try context.checkScope(of: order.key.store)
            spendMinor = try OrderDraft.sum(
                order.tenders.lazy.filter { $0.type == .storedValue }.map(\.amountMinor),
                "tenders")
            let given = try MemberName(request)
            name = OfflineCode.isOne(request.memberCode) ? nil : given
        } catch {
            throw OfflineRejection(error)
        }
        self.order = order
        do throws(OfflineFault) {
            if let name {
                buyer = .named(name)
            } else {
                buyer = .code(
                    try OfflineCode.verify(request.memberCode, keys: keys, at: order.paidAt))
            }
        } catch {
            throw OfflineRejection(error, of: "memberCode")
        }
        do throws(OfflineFault) {
            coupon =
                sale.coupon.isEmpty
                ? nil : try OfflineCoupon.verify(sale.coupon, keys: keys, at: order.paidAt)
        } catch {
            throw OfflineRejection(error, of: "coupon")
        }
    }

    var code: OfflineCode? {
        switch buyer {
        case .code(let code): code
        case .named: nil
        }
    }

    /// What the sale takes of what can be taken once.
    func serials(of member: UUIDv7, sale: UUIDv7, on date: CalendarDate) -> [OfflineSerial] {
        var serials: [OfflineSerial] = []
        if let code, spendMinor > 0 {
            serials.append(
                OfflineSerial(
                    merchant: order.key.merchant, serial: code.serial, kind: .code, member: member,
                    sale: sale, businessDate: date, spendMinor: spendMinor))
        }
        if let coupon {
            serials.append(
                OfflineSerial(
                    merchant: order.key.merchant, serial: coupon.coupon, kind: .coupon,
                    member: member, sale: sale, businessDate: date, spendMinor: 0))
        }
        return serials
    }
}

extension OfflineRejection {
    /// What the ledger, or a look at the request, refuses.
    init(_ refusal: Refusal) { self.init(refusal.info) }

    init(_ info: PatronV1.ErrorInfo) {
        let conflict: OfflineSettlement.Conflict =
            switch info.key {
            case ErrorKey.memberNotFound.key: .memberUnknown
            case ErrorKey.earningBlocked.key, ErrorKey.spendingBlocked.key,
                ErrorKey.memberBlocked.key:
                .memberBlocked
            case ErrorKey.paidAtOutOfRange.key: .clock
            default: .orderRefused
            }
        self.init(
            conflict: conflict,
            details: [("key", info.key)] + info.details.map { ($0.name, $0.value) })
    }

    init(_ fault: OfflineFault, of token: String) {
        let token = (name: "token", value: token)
        switch fault {
        case .malformed, .otherMerchant: self.init(conflict: .codeMalformed, details: [token])
        case .keyUnknown(let kid):
            self.init(conflict: .keyUnknown, details: [token, ("kid", kid)])
        case .forged: self.init(conflict: .codeForged, details: [token])
        case .notYetValid(let from):
            self.init(conflict: .clock, details: [token, ("issuedAt", from.rfc3339)])
        case .expired(let at):
            self.init(conflict: .codeExpired, details: [token, ("expiresAt", at.rfc3339)])
        }
    }

    /// A refusal that stands, or nil where the call may succeed another time, or is at fault itself.
    init?(of error: any Error) {
        let status = StatusMapping.status(of: error).status
        guard let info = status.errorInfo, info.outcome == .definite, !info.retryable else {
            return nil
        }
        switch status.code {
        case .notFound, .alreadyExists, .failedPrecondition, .outOfRange, .invalidArgument:
            self.init(info)
        case .ok, .cancelled, .unknown, .deadlineExceeded, .permissionDenied, .resourceExhausted,
            .aborted, .unimplemented, .internal, .unavailable, .dataLoss, .unauthenticated:
            return nil
        }
    }
}
