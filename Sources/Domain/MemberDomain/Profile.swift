package import Primitives

/// What a member calls herself: 1 to 32 characters, without control characters.
package struct Nickname: Hashable, Sendable {
    package static let maximumCharacters = 32

    package let text: String

    package init?(_ text: String) {
        let isVisible = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
            default: true
            }
        }
        // A character may be of several scalars (an emoji may have seven): bytes are bound too.
        guard isVisible, text.utf8.count <= 256, text.count <= Self.maximumCharacters,
            text.contains(where: { !$0.isWhitespace })
        else { return nil }
        self.text = text
    }
}

/// A day of birth: a real date from 1900 on that is not in the future.
package struct Birthday: Hashable, Sendable {
    package let date: CalendarDate

    package init?(_ iso: String, today: CalendarDate) {
        guard let date = CalendarDate(iso: iso), date.year >= 1900, date <= today else {
            return nil
        }
        self.date = date
    }

    /// `MM-DD`, which says when she celebrates and not how old she is; 29 February stays `02-29`.
    package var monthAndDay: String { String(date.description.suffix(5)) }
}
