package import Levels

/// The sentences about reviews that staff and members read.
package enum AbuseTexts {
    package static func text(of reason: AbuseReason) -> BilingualText {
        let count = reason.count
        let others = count == 1 ? "1 other member" : "\(count) other members"
        return switch reason.code {
        case .sharedDevice:
            BilingualText(
                zh: "近 30 天内另有 \(count) 位会员使用同一设备",
                en: "\(others) on one device of hers within 30 days")
        case .sharedPayer:
            BilingualText(
                zh: "同一付款人还为 \(count) 位近 30 天注册的会员付款",
                en: "The same payer pays for \(others) who registered within 30 days")
        case .sharedPhone:
            BilingualText(
                zh: "另有 \(count) 位会员使用过同一手机号", en: "\(others) with a phone of hers")
        case .sharedAddress:
            BilingualText(
                zh: "另有 \(count) 位会员登记了同一地址", en: "\(others) at the same address")
        case .registrationBurst:
            BilingualText(
                zh: "一小时内另有 \(count) 位会员从同一网络地址注册",
                en: "\(others) registered from one network address within an hour")
        case .referralRing:
            BilingualText(
                zh: "同一邀请关系中有 \(count) 位会员与其共用手机号、设备或付款人",
                en: "\(others) of the same referrals with a phone, device or payer of hers")
        case .wideWeb:
            BilingualText(
                zh: "经手机号、设备和付款人关联到 \(count) 位会员",
                en: "Phones, devices and payers lead to \(others)")
        }
    }

    /// What a review means for the member; nothing of others is in it.
    package static func text(of state: AbuseCases.State?) -> BilingualText {
        switch state {
        case nil, .open:
            BilingualText(zh: "您的账户状态正常", en: "Your account is in good standing")
        case .held:
            BilingualText(
                zh: "您的账户正在审核：非消费获得的新积分将在审核通过后到账，其他权益不受影响。如有疑问可提交一次申诉",
                en: """
                    Your account is under review: new points that come from no purchase wait \
                    until it is over; nothing else changes. You may appeal once
                    """)
        case .released:
            BilingualText(
                zh: "审核已结束，账户状态正常，暂缓的积分已到账",
                en: "The review is over and nothing was wrong: the points that waited are yours")
        case .confirmed:
            BilingualText(
                zh: "审核已结束，确认存在异常，暂缓的积分已取消",
                en: """
                    The review is over: rules were broken, and the points that waited are \
                    cancelled
                    """)
        }
    }
}
