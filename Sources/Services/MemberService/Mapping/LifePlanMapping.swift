import Levels
import MemberDomain
import Messages
import Primitives
import ServiceKit

extension LifePlan {
    /// - Throws: INVALID_ARGUMENT with the first field that cannot be used.
    init(_ request: MemberV1.DefineLifePlanRequest) throws(Refusal) {
        self.init(
            mode: try ValueMode(request.mode),
            marks: request.marks.map {
                ValueMarks(
                    recencyDays: Int($0.recencyDays), orders: $0.orders,
                    spendMinor: $0.spendMinor)
            })
        var given: [LifeStage] = []
        for (index, message) in request.steps.enumerated() {
            let field = "steps[\(index)].stage"
            guard let stage = LifeStage(message.stage), stage != .prospect else {
                throw .invalid(field, "is no stage that members enter")
            }
            guard steps[stage] == nil else { throw .invalid(field, "is given twice") }
            given.append(stage)
            steps[stage] = Step(
                tag: message.tag.isEmpty ? nil : message.tag, keepsTag: message.keepsTag,
                action: message.action.isEmpty ? nil : message.action,
                prompt: message.prompt.map { BilingualText($0) })
        }
        do throws(Problem) {
            try check(given)
        } catch {
            throw .invalid(error.field, error.problem)
        }
    }
}

extension ValueMode {
    fileprivate init(_ mode: MemberV1.ValueMode) throws(Refusal) {
        switch mode {
        case .unspecified, .valueAuto: self = .auto
        case .valueFixed: self = .fixed
        case .valueQuantile: self = .quantile
        case .unrecognized: throw .invalid("mode", "is not known")
        }
    }
}

extension LifeStage {
    /// Nil for what is not said, or not known.
    fileprivate init?(_ stage: MemberV1.LifeStage) {
        switch stage {
        case .unspecified, .unrecognized: return nil
        case .stageProspect: self = .prospect
        case .stageNew: self = .new
        case .stageActive: self = .active
        case .stageLoyal: self = .loyal
        case .stageDormant: self = .dormant
        case .stageChurned: self = .churned
        }
    }
}

extension MemberV1.LifePlan {
    init(_ row: LifePlanRow) {
        self.init(
            steps: LifeStage.allCases.compactMap { stage in
                row.plan.steps[stage].map { step in
                    MemberV1.StageStep(
                        stage: MemberV1.LifeStage(stage), tag: step.tag ?? "",
                        keepsTag: step.keepsTag, action: step.action ?? "",
                        prompt: step.prompt.map { PatronV1.Text($0) })
                }
            },
            mode: MemberV1.ValueMode(row.plan.mode),
            marks: row.plan.marks.map { MemberV1.ValueMarks($0) }, revision: row.revision,
            changedAt: row.changedAt, changedBy: row.changedBy,
            marksInForce: row.marksInForce.map { MemberV1.ValueMarks($0) },
            buyers: row.counted.buyers, countedOn: row.counted.date?.description ?? "")
    }
}

extension MemberV1.ValueMode {
    fileprivate init(_ mode: ValueMode) {
        switch mode {
        case .auto: self = .valueAuto
        case .fixed: self = .valueFixed
        case .quantile: self = .valueQuantile
        }
    }
}

extension MemberV1.ValueMarks {
    fileprivate init(_ marks: ValueMarks) {
        self.init(
            recencyDays: Int32(marks.recencyDays), orders: marks.orders,
            spendMinor: marks.spendMinor)
    }
}
