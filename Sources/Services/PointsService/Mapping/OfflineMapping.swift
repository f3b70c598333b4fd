import Messages
import PointsDomain
import ServiceKit

extension PointsV1.SettledOfflineSale {
    init(_ row: OfflineSaleRow, replayed: Bool) {
        self.init(
            id: row.key.id.description, outcome: row.conflict == nil ? .settled : .conflict,
            conflict: PointsV1.OfflineConflict(row.conflict),
            text: row.conflict.map { OfflineConflictText.text($0, row.details) },
            details: row.details.map { PatronV1.Fact(name: $0.name, value: $0.value) },
            orderId: row.order?.description ?? "", pointsEarned: row.points ?? 0,
            replayed: replayed)
    }
}

extension PointsV1.OfflineConflictRow {
    init(_ row: OfflineSaleRow) {
        self.init(
            id: row.key.id.description, conflict: PointsV1.OfflineConflict(row.conflict),
            text: row.conflict.map { OfflineConflictText.text($0, row.details) },
            details: row.details.map { PatronV1.Fact(name: $0.name, value: $0.value) },
            storeId: row.store, terminalId: row.terminal, externalId: row.externalId,
            memberId: row.member?.description ?? "", amountMinor: row.amountMinor,
            storedValueMinor: row.spendMinor, soldAt: row.soldAt, uploadedAt: row.uploadedAt,
            orderId: row.order?.description ?? "", owedMinor: row.owedMinor,
            resolution: row.resolution.map { PointsV1.OfflineResolution($0) })
    }
}

extension PointsV1.OfflineResolution {
    init(_ resolution: OfflineResolution) {
        self.init(
            kind: PointsV1.OfflineResolutionKind(rawValue: Int32(resolution.kind.rawValue)),
            reason: resolution.reason, author: resolution.author, resolvedAt: resolution.at,
            orderId: resolution.order?.description ?? "")
    }
}

extension PointsV1.OfflineConflict {
    init(_ conflict: OfflineSettlement.Conflict?) {
        self = conflict.map { Self(rawValue: Int32($0.rawValue)) } ?? .unspecified
    }
}

/// Conflicts of offline sales for the person who has to look at them.
enum OfflineConflictText {
    static func text(
        _ conflict: OfflineSettlement.Conflict, _ details: [(name: String, value: String)]
    ) -> PatronV1.Text {
        func value(_ name: String) -> String { details.first { $0.name == name }?.value ?? "" }
        return switch conflict {
        case .orderRefused:
            PatronV1.Text(
                zh: "订单未被接受：\(value("key"))", en: "the order was refused: \(value("key"))")
        case .identificationMissing:
            PatronV1.Text(
                zh: "离线使用储值须出示离线会员码",
                en: "stored value was spent offline without an offline code")
        case .codeMalformed:
            PatronV1.Text(
                zh: "不是本商户的有效离线码", en: "this is no offline code of the merchant")
        case .keyUnknown:
            PatronV1.Text(
                zh: "签名密钥 \(value("kid")) 不存在或已停用",
                en: "the signing key \(value("kid")) is not known, or no more")
        case .codeForged:
            PatronV1.Text(zh: "离线码签名不符，疑似伪造", en: "the signature is not that of its key")
        case .clock:
            PatronV1.Text(
                zh: "收银机时钟与离线码或服务器时间不符",
                en: "the till's clock contradicts the code, or ours")
        case .codeExpired:
            PatronV1.Text(zh: "销售时离线码已过期", en: "the code had ended when the till sold")
        case .memberUnknown:
            PatronV1.Text(zh: "会员不存在", en: "there is no such member")
        case .memberBlocked:
            PatronV1.Text(zh: "会员已被冻结", en: "the member is blocked")
        case .serialUsed:
            PatronV1.Text(
                zh: "该离线码已用于另一笔付款", en: "the offline code has paid another sale")
        case .spendLimitExceeded:
            PatronV1.Text(
                zh: "超出当日离线消费限额 \(value("limitMinor"))（已用 \(value("spentMinor"))）",
                en: "more than the day's offline limit of \(value("limitMinor")), of which "
                    + "\(value("spentMinor")) was spent")
        case .couponUsed:
            PatronV1.Text(
                zh: "优惠券已在别处使用或已收回；订单已入账",
                en:
                    "the coupon was used elsewhere, or taken back; the sale is an order all the same"
            )
        case .couponNotHers:
            PatronV1.Text(zh: "优惠券属于其他会员", en: "the coupon is another member's")
        case .couponNotApplicable:
            PatronV1.Text(
                zh: "收银机不应接受该优惠券（\(value("reason"))）",
                en: "the till should not have taken the coupon: \(value("reason"))")
        case .punchCardNotGood:
            PatronV1.Text(
                zh: "次卡不可用，欠 \(value("usesMinor"))；订单已入账",
                en: "the punch card had no use for it; \(value("usesMinor")) is owed, and the sale "
                    + "is an order all the same")
        case .giftOversold:
            PatronV1.Text(
                zh: "赠品 \(value("sku")) 库存不足，缺 \(value("missing")) 件；订单已入账",
                en: "\(value("missing")) pieces of the gift \(value("sku")) were not in stock; the "
                    + "sale is an order all the same")
        case .saleChanged:
            PatronV1.Text(
                zh: "该笔销售曾以不同内容上传", en: "the sale was uploaded before with another content")
        case .insufficientStoredValue:
            PatronV1.Text(
                zh: "储值不足：收银 \(value("takenMinor"))，实有 \(value("hadMinor"))，"
                    + "欠 \(value("missingMinor"))；订单已入账",
                en: "of \(value("takenMinor")) of stored value she had \(value("hadMinor")); "
                    + "\(value("missingMinor")) is owed, and the sale is an order all the same")
        }
    }
}
