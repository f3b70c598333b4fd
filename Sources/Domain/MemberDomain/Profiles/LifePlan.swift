package import Levels

/// What a merchant does about its members' stages (docs/domain.md, Life-cycle; A20).
package struct LifePlan: Hashable, Sendable {
    /// What happens to a member who enters a stage.
    package struct Step: Hashable, Sendable {
        /// Code of a tag that is hers from then on.
        package var tag: String?
        /// Whether the tag stays when she leaves the stage.
        package var keepsTag: Bool
        /// What the event asks of whom it concerns, such as a campaign.
        package var action: String?
        /// What staff is told while she is in the stage.
        package var prompt: BilingualText?

        package init(
            tag: String? = nil, keepsTag: Bool = false, action: String? = nil,
            prompt: BilingualText? = nil
        ) {
            self.tag = tag
            self.keepsTag = keepsTag
            self.action = action
            self.prompt = prompt
        }
    }

    package enum Limits {
        package static let prompt = 200
        package static let days: ClosedRange<Int32> = 1...365
        package static let orders: ClosedRange<Int64> = 1...100_000
        package static let spendMinor: ClosedRange<Int64> = 1...1_000_000_000_000_000
    }

    package var steps: [LifeStage: Step]
    package var mode: ValueMode
    /// The merchant's own marks of a high value.
    package var marks: ValueMarks?

    package init(
        steps: [LifeStage: Step] = [:], mode: ValueMode = .auto, marks: ValueMarks? = nil
    ) {
        self.steps = steps
        self.mode = mode
        self.marks = marks
    }

    package struct Problem: Error, Hashable, Sendable {
        package let field: String
        package let problem: String
    }

    /// What cannot be done, by the place of the stage's step among those that were given.
    package func check(_ given: [LifeStage]) throws(Problem) {
        for (index, stage) in given.enumerated() {
            guard let step = steps[stage] else { continue }
            func fails(_ field: String, _ problem: String) -> Problem {
                Problem(field: "steps[\(index)].\(field)", problem: problem)
            }
            if let tag = step.tag, !ShortCode.isOne(tag) { throw fails("tag", ShortCode.rule) }
            if let action = step.action, !ShortCode.isOne(action) {
                throw fails("action", ShortCode.rule)
            }
            guard let prompt = step.prompt else { continue }
            for (language, text) in [("zh", prompt.zh), ("en", prompt.en)]
            where !VisibleText.isOne(text, atMost: Limits.prompt) {
                throw fails(
                    "prompt.\(language)", "is not 1 to \(Limits.prompt) visible characters")
            }
        }
        guard let marks else { return }
        guard Limits.days.contains(Int32(clamping: marks.recencyDays)) else {
            throw Problem(field: "marks.recencyDays", problem: "is not 1 to 365")
        }
        guard Limits.orders.contains(marks.orders) else {
            throw Problem(field: "marks.orders", problem: "is not 1 to 100000")
        }
        guard Limits.spendMinor.contains(marks.spendMinor) else {
            throw Problem(field: "marks.spendMinor", problem: "is out of range")
        }
    }

    /// Which tag is given to a member who goes from one stage to another, and which taken back.
    package func tags(
        from left: LifeStage, to entered: LifeStage
    ) -> (given: Label.Key?, taken: Label.Key?) {
        guard left != entered else { return (nil, nil) }
        let given = steps[entered]?.tag
        guard let before = steps[left], !before.keepsTag, before.tag != given else {
            return (given.map { Label.Key(.tag, $0) }, nil)
        }
        return (given.map { Label.Key(.tag, $0) }, before.tag.map { Label.Key(.tag, $0) })
    }

    /// Where a member comes from who has just registered, and on whom nobody has looked yet: she enters
    /// NEW where the plan says what is to happen then, else she has been there all along.
    package func entry(_ kept: LifeStage, isUnseen: Bool) -> LifeStage {
        guard isUnseen, kept == .new, let step = steps[.new] else { return kept }
        return step.tag == nil && step.action == nil ? kept : .prospect
    }

    /// Without the tags that cannot be given: those that are archived, or gone to a condition.
    package func giving(only tags: Set<String>) -> LifePlan {
        var plan = self
        for (stage, step) in steps {
            guard let tag = step.tag, !tags.contains(tag) else { continue }
            plan.steps[stage]?.tag = nil
        }
        return plan
    }
}
