import Primitives

/// What a look at one member finds: her stage, and the labels that conditions give her.
///
/// It is decided from the facts of today alone, so that it may be repeated at will: a second look
/// changes nothing.
package struct MemberReview: Hashable, Sendable {
    package let stage: LifeStage
    /// Labels with a condition that are hers now and were not, and the other way round.
    package let added: Set<Label.Key>
    package let removed: Set<Label.Key>

    /// - Parameters:
    ///   - labels: all that have a condition, the archived ones among them: they are nobody's.
    ///   - held: those that she has, also the ones that staff gave.
    ///   - kept: the stage that she was in.
    ///   - plan: what happens when she enters another; it names tags that can be given.
    ///   - marks: of a high value.
    package init(
        _ member: MemberView, labels: [Label], held: Set<Label.Key>,
        definitions: [String: AttributeDefinition], rules: LifeRules,
        from kept: LifeStage? = nil, plan: LifePlan = LifePlan(), marks: ValueMarks? = nil
    ) {
        stage = member.stage(rules, marks: marks)
        let facts = MemberFacts(member: member, stage: stage, definitions: definitions)
        var (added, removed) = (Set<Label.Key>(), Set<Label.Key>())
        for label in labels {
            guard let condition = label.condition else { continue }
            let belongs = !label.isArchived && condition.holds(for: facts)
            if belongs, !held.contains(label.key) { added.insert(label.key) }
            if !belongs, held.contains(label.key) { removed.insert(label.key) }
        }
        if let kept {
            let tags = plan.tags(from: kept, to: stage)
            if let given = tags.given, !held.contains(given) { added.insert(given) }
            if let taken = tags.taken, held.contains(taken) { removed.insert(taken) }
        }
        self.added = added
        self.removed = removed
    }

    package func isChange(from kept: LifeStage) -> Bool {
        stage != kept || !added.isEmpty || !removed.isEmpty
    }
}
