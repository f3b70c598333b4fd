package import Primitives

/// What a profile says: a text for each field that has a value.
package struct ProfileContent: Hashable, Sendable {
    package private(set) var values: [ProfileField: String]

    package init(_ values: [ProfileField: String] = [:]) { self.values = values }

    package subscript(field: ProfileField) -> String? {
        get { values[field] }
        set { values[field] = newValue }
    }

    package var birthday: CalendarDate? { self[.birthday].flatMap { CalendarDate(iso: $0) } }
}

/// A field that somebody wants to change, with its new value; nil to forget it.
package struct ProfileEdit: Hashable, Sendable {
    package let field: ProfileField
    package let value: String?

    package init(_ field: ProfileField, _ value: String?) {
        self.field = field
        self.value = value
    }
}

/// Decides changes of a profile (docs/domain.md, Profiles).
package enum ProfileEditing {
    package enum Editor: Sendable {
        case member, staff
    }

    package struct Facts: Sendable {
        package let content: ProfileContent
        /// When the member herself changed her birthday last.
        package let birthdayChangedOn: CalendarDate?
        package let today: CalendarDate

        package init(
            content: ProfileContent, birthdayChangedOn: CalendarDate?, today: CalendarDate
        ) {
            self.content = content
            self.birthdayChangedOn = birthdayChangedOn
            self.today = today
        }
    }

    /// One field that is different afterwards.
    package struct Change: Hashable, Sendable {
        package let field: ProfileField
        package let before: String?
        package let after: String?
    }

    package enum Decision: Hashable, Sendable {
        case unchanged
        case changed([Change], content: ProfileContent)
        /// She has changed her birthday in this calendar year already, and may do so again from
        /// that day on.
        case birthdayChangedThisYear(next: CalendarDate)
        /// The field has a value, which stays.
        case mayNotBeForgotten(ProfileField)
    }

    package static func decide(
        _ edits: [ProfileEdit], by editor: Editor, _ facts: Facts
    ) -> Decision {
        var content = facts.content
        for edit in edits {
            if edit.value == nil, content[edit.field] != nil, !edit.field.mayBeForgotten {
                return .mayNotBeForgotten(edit.field)
            }
            content[edit.field] = edit.value
        }
        var changes: [Change] = []
        for edit in edits where !changes.contains(where: { $0.field == edit.field }) {
            let (before, after) = (facts.content[edit.field], content[edit.field])
            guard before != after else { continue }
            changes.append(Change(field: edit.field, before: before, after: after))
        }
        guard !changes.isEmpty else { return .unchanged }
        if editor == .member, changes.contains(where: { $0.field == .birthday }),
            let last = facts.birthdayChangedOn, last.year >= facts.today.year
        {
            return .birthdayChangedThisYear(next: last.endOfYear.adding(days: 1))
        }
        return .changed(changes, content: content)
    }
}
