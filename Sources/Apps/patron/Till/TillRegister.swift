import Foundation
import OfflineTokens
import Primitives
import ServiceKit
import Stack

/// Rings up: online where the network is there, else by what the till knows itself.
struct TillRegister {
    let folder: TillFolder
    let client: SignedClient

    private static let patience: Int64 = 5

    init(_ folder: TillFolder) {
        self.folder = folder
        client = SignedClient(gateway: folder.profile.gateway)
    }

    private var caller: SignedClient.Caller { .app(folder.profile.app) }

    /// Asks for the merchant's keys, and keeps them.
    ///
    /// - Returns: those of which there are any.
    func fetchKeys() async throws -> [OfflineKeyBundle] {
        var bundles: [OfflineKeyBundle] = []
        for kind in TillFolder.Kind.allCases {
            let answer = try await client.send("GET", kind.path, as: caller)
            if answer.status == 400, try answer.json("key") as? String == "OFFLINE_NOT_OFFERED" {
                continue
            }
            guard answer.status == 200 else {
                throw StackError(
                    "\(kind.path) answered \(answer.status) \(answer.text)", mend: "see /docs")
            }
            bundles.append(try folder.keep(try answer.string("bundle"), kind))
        }
        return bundles
    }

    func ring(_ basket: TillBasket, offline: Bool) async throws {
        if !offline, try await placed(try basket.sale()) { return }
        try ringAlone(basket)
    }

    /// False where the network did not answer, so nobody knows whether it got through. The sale then
    /// goes into the journal: uploaded, it is the same order.
    private func placed(_ sale: TillSale) async throws -> Bool {
        let answer: SignedClient.Answer
        do {
            answer = try await client.send(
                "POST", "/v1/orders", body: Array(try JSONEncoder().encode(sale.order)),
                as: caller, key: "sale-\(sale.id)", timeout: .seconds(Self.patience))
        } catch {
            say("没有网络，转为离线收银 no network, so the sale goes into the journal  \(sale.id)")
            return false
        }
        if [502, 503, 504].contains(answer.status) {
            say(
                "服务暂不可用，转为离线收银 the service is away, so the sale goes into the journal  "
                    + sale.id)
            return false
        }
        guard answer.status < 300 else {
            throw StackError(
                "/v1/orders answered \(answer.status) \(answer.text)", mend: "see docs/errors.md")
        }
        say(
            "已入账 \(TillAmount.text(sale.payableMinor)) 元，获得 "
                + "\(try answer.string("pointsEarned")) 积分  order "
                + "\(try answer.string("order", "id"))")
        // While the network is there, what is needed without it is brought up to date.
        _ = try? await fetchKeys()
        return true
    }

    private func ringAlone(_ basket: TillBasket) throws {
        var journal = try TillJournal(folder.journalFile)
        guard !journal.entries.contains(where: { $0.sale?.id == basket.id }) else {
            throw StackError("this sale is in the journal already", mend: "run `patron till sync`")
        }
        let code = try code(of: basket)
        let coupon = try coupon(of: basket, code, journal)
        let sale = try basket.sale(less: try coupon.map { try shares(of: $0, in: basket, code) })
        try checkSpending(sale, code, journal)
        try journal.append(
            TillJournal.Entry(
                seq: 0, kind: .sale, at: sale.order.paidAt, sale: sale,
                memberId: code?.member.description, serial: code?.serial.description,
                coupon: coupon?.coupon.description, prev: ""))
        say(TillReceipt(basket: basket, sale: sale, code: code, coupon: coupon).text)
        say(
            "离线收银 \(TillAmount.text(sale.payableMinor)) 元  "
                + "rung up offline, to be uploaded by `patron till sync`")
    }

    /// The offline code, verified; nil for a card or a phone, by which she only earns.
    private func code(of basket: TillBasket) throws -> OfflineCode? {
        guard let text = basket.memberCode, OfflineCode.isOne(text) else {
            // A card number has 16 digits. A dynamic code proves something to member-service only.
            guard let card = basket.memberCode else { return nil }
            guard card.utf8.count == 16, card.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            else {
                throw StackError(
                    "\(card) is no code that a till knows by itself",
                    mend: "ask for the offline code or the card, and ring up --sale \(basket.id)")
            }
            return nil
        }
        let keys = try keys(.codes, at: basket.soldAt)
        do throws(OfflineFault) {
            return try OfflineCode.verify(text, keys: keys, at: basket.soldAt)
        } catch {
            throw StackError(
                "离线会员码无效 the offline code is not good (\(error))",
                mend: "ask for another one, or for the card")
        }
    }

    /// The keys that a sale is verified by.
    private func keys(
        _ kind: TillFolder.Kind, at soldAt: Instant
    ) throws -> OfflineKeySet {
        guard let bundle = try folder.bundle(kind) else {
            throw StackError(
                "this till has no keys", mend: "run `patron till keys` while there is a network")
        }
        guard bundle.isValid(at: soldAt) else {
            throw StackError(
                "the till's keys have ended on \(bundle.validUntil)",
                mend: "run `patron till keys` while there is a network")
        }
        return bundle.keys
    }

    /// Her coupon, verified, and taken once by this till. Whether another till took it is found when
    /// both have uploaded.
    private func coupon(
        of basket: TillBasket, _ code: OfflineCode?, _ journal: TillJournal
    ) throws -> OfflineCoupon? {
        guard let text = basket.coupon else { return nil }
        let keys = try keys(.coupons, at: basket.soldAt)
        let coupon: OfflineCoupon
        do throws(OfflineFault) {
            coupon = try OfflineCoupon.verify(text, keys: keys, at: basket.soldAt)
        } catch {
            throw StackError(
                "离线优惠券无效 the offline coupon is not good (\(error))",
                mend: "ask for another one, or sell without")
        }
        guard code == nil || code?.member == coupon.member else {
            throw StackError(
                "优惠券不属于该会员 the coupon is another member's", mend: "sell without it")
        }
        guard !journal.hasTaken(coupon: coupon.coupon.description) else {
            throw StackError(
                "该优惠券已使用 this coupon was taken already", mend: "sell without it")
        }
        return coupon
    }

    /// What the coupon takes off each line, where the sale is one that it is good for: the upload
    /// looks at it in the same way.
    private func shares(
        of coupon: OfflineCoupon, in basket: TillBasket, _ code: OfflineCode?
    ) throws -> [Int64] {
        let goods = try basket.goods(in: code?.currency ?? coupon.terms.currency)
        do throws(OfflineCouponTerms.Refusal) {
            return try coupon.terms.shares(of: goods)
        } catch {
            throw StackError(
                "优惠券不适用于本单 the coupon does not apply: \(Self.reason(error))",
                mend: "sell without it")
        }
    }

    private static func reason(_ refusal: OfflineCouponTerms.Refusal) -> String {
        switch refusal {
        case .currency: "币种不符 it is of another currency"
        case .store: "本店不可用 not in this store"
        case .time: "此时段不可用 not at this time"
        case .noItem: "无适用商品 none of its articles is bought"
        case .threshold(let missing):
            "未达门槛，还差 \(TillAmount.text(missing)) below its threshold"
        case .noEffect: "无可减金额 there is nothing to take off"
        case .tooMuch(let most): "最多减 \(TillAmount.text(most)) at most"
        }
    }

    private func checkSpending(
        _ sale: TillSale, _ code: OfflineCode?, _ journal: TillJournal
    ) throws {
        guard sale.spendMinor > 0 else { return }
        guard let code else {
            throw StackError(
                "离线使用储值或次卡须出示离线会员码 stored value and punch cards take an offline code",
                mend: "ask for it, or take cash")
        }
        let facts = OfflineSpending.Facts(
            code: code, amountMinor: sale.spendMinor, currency: code.currency,
            isSerialUsed: journal.hasPaid(code.serial.description),
            spentMinor: journal.spent(
                by: code.member.description, before: sale.order.paidAt))
        switch OfflineSpending.refusal(facts) {
        case nil: return
        case .otherCurrency:
            throw StackError("the code is of another currency", mend: "take cash")
        case .serialUsed:
            throw StackError(
                "该离线码已付过款 this code has paid already", mend: "ask for another code")
        case .limitExceeded(let left):
            throw StackError(
                "超出离线限额，还可用 \(TillAmount.text(left)) 元 more than her offline limit",
                mend: "take the rest in cash")
        }
    }
}

extension TillJournal {
    /// Whether a coupon was given in another sale of this till.
    func hasTaken(coupon: String) -> Bool { entries.contains { $0.coupon == coupon } }

    /// Whether a code has paid a sale of this till.
    func hasPaid(_ serial: String) -> Bool {
        entries.contains { $0.serial == serial && ($0.sale?.spendMinor ?? 0) > 0 }
    }

    /// What a member spent at this till in the 24 hours before an instant.
    func spent(by member: String, before text: String) -> Int64 {
        guard let now = Instant(rfc3339: text) else { return 0 }
        let since = now.adding(seconds: -86_400)
        return entries.reduce(0) { sum, entry in
            guard entry.memberId == member, let at = Instant(rfc3339: entry.at), at > since else {
                return sum
            }
            return sum + (entry.sale?.spendMinor ?? 0)
        }
    }
}
