import Messages
import PointsDomain

/// What a row of a statement is called, for people.
enum EntryTitle {
    /// - Parameter points: what the account gains.
    static func text(
        _ kind: WalletChange.Kind, source: String, points: Int64
    ) -> PatronV1.Text {
        switch kind {
        case .earn where source == SourceType.checkIn:
            PatronV1.Text(zh: "签到获得积分", en: "Points for a visit")
        case .earn where source == SourceType.event:
            PatronV1.Text(zh: "活动奖励积分", en: "Points for an activity")
        case .earn: PatronV1.Text(zh: "消费获得积分", en: "Points for a purchase")
        case .award where source == SourceType.complaint:
            PatronV1.Text(zh: "投诉补偿积分", en: "Points to make good for a complaint")
        case .award: PatronV1.Text(zh: "奖励积分", en: "Points awarded")
        case .open: PatronV1.Text(zh: "期初积分", en: "Points taken over")
        case .activate: PatronV1.Text(zh: "待生效积分已生效", en: "Pending points became usable")
        case .cancel: PatronV1.Text(zh: "待生效积分已取消", en: "Pending points were cancelled")
        case .lapse: PatronV1.Text(zh: "待生效积分已失效", en: "Pending points lapsed")
        case .spend where source == SourceType.redemption:
            PatronV1.Text(zh: "兑换礼品", en: "Points for a reward")
        case .spend: PatronV1.Text(zh: "使用积分", en: "Points spent")
        case .restore: PatronV1.Text(zh: "退回已用积分", en: "Spent points came back")
        case .expire: PatronV1.Text(zh: "积分过期", en: "Points expired")
        case .hold: PatronV1.Text(zh: "积分预占", en: "Points set aside")
        case .release: PatronV1.Text(zh: "释放预占积分", en: "Points no longer set aside")
        case .clawback: PatronV1.Text(zh: "退货扣回积分", en: "Points taken back after a return")
        case .incurDebt: PatronV1.Text(zh: "积分欠款", en: "Points owed after a return")
        case .repayDebt: PatronV1.Text(zh: "偿还积分欠款", en: "Points repaid what was owed")
        case .transferOut: PatronV1.Text(zh: "转赠积分", en: "Points given to another member")
        case .transferIn: PatronV1.Text(zh: "收到转赠积分", en: "Points received from a member")
        case .mergeOut where points == 0:
            PatronV1.Text(zh: "积分欠款转至本人另一账户", en: "Points owed moved to another account")
        case .mergeIn where points == 0:
            PatronV1.Text(zh: "积分欠款由本人另一账户转入", en: "Points owed by another account")
        case .mergeOut where source == SourceType.mergeReversal:
            PatronV1.Text(zh: "撤销账户合并，积分退回", en: "Points moved back: accounts parted again")
        case .mergeOut:
            PatronV1.Text(zh: "账户合并，积分转出", en: "Points moved to the merged account")
        case .mergeIn where source == SourceType.mergeReversal:
            PatronV1.Text(zh: "撤销账户合并，积分返还", en: "Points came back: accounts parted again")
        case .mergeIn:
            PatronV1.Text(zh: "账户合并，积分转入", en: "Points of the account that was merged")
        case .adjust: PatronV1.Text(zh: "人工调整积分", en: "Points adjusted by staff")
        case .freeze: PatronV1.Text(zh: "积分冻结", en: "Points frozen")
        case .unfreeze: PatronV1.Text(zh: "积分解冻", en: "Points no longer frozen")
        }
    }
}
