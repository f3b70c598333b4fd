package import Primitives

/// What a merchant consists of, from wide to narrow (docs/domain.md, Units).
package enum UnitKind: String, Hashable, Sendable, CaseIterable {
    case brand = "BRAND"
    case area = "AREA"
    case store = "STORE"
    case terminal = "TERMINAL"
}

/// A brand, an area, a store or a terminal, and what it lies in.
package struct OrganisationUnit: Hashable, Sendable {
    package let id: UUIDv7
    package let kind: UnitKind
    /// The merchant's own id at the top.
    package let parent: UUIDv7
    package let isClosed: Bool

    package init(id: UUIDv7, kind: UnitKind, parent: UUIDv7, isClosed: Bool = false) {
        self.id = id
        self.kind = kind
        self.parent = parent
        self.isClosed = isClosed
    }
}

/// The units of one merchant as a tree without cycles, and what may be changed in it.
package struct UnitTree: Sendable {
    /// Closed ones included. Every change and every list reads the whole tree.
    package static let mostUnits = 10_000
    /// Areas in areas, for whoever draws the tree.
    package static let deepest = 8

    package enum Refusal: Hashable, Sendable {
        case notFound
        /// The unit, or what it is to lie in.
        case closed
        case notEmpty
        /// A unit of this kind does not lie in one of that kind, nor in itself, nor so deep.
        case misplaced
        case tooMany
    }

    private let root: UUIDv7
    private let units: [UUIDv7: OrganisationUnit]
    private let children: [UUIDv7: [UUIDv7]]

    package init(merchant: UUIDv7, _ units: [OrganisationUnit]) {
        root = merchant
        self.units = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        children = Dictionary(grouping: units, by: \.parent).mapValues { $0.map(\.id) }
    }

    package func unit(_ id: UUIDv7) -> OrganisationUnit? { units[id] }

    // MARK: Changes

    package func refusal(ofCreating kind: UnitKind, in parent: UUIDv7) -> Refusal? {
        guard units.count < Self.mostUnits else { return .tooMany }
        return refusal(ofPlacing: kind, height: 1, in: parent)
    }

    package func refusal(ofChanging id: UUIDv7) -> Refusal? {
        guard let unit = units[id] else { return .notFound }
        return unit.isClosed ? .closed : nil
    }

    package func refusal(ofMoving id: UUIDv7, to parent: UUIDv7) -> Refusal? {
        if let refusal = refusal(ofChanging: id) { return refusal }
        guard let unit = units[id] else { return .notFound }
        guard !path(of: parent).contains(id) else { return .misplaced }
        return refusal(ofPlacing: unit.kind, height: height(of: id), in: parent)
    }

    package func refusal(ofClosing id: UUIDv7) -> Refusal? {
        if let refusal = refusal(ofChanging: id) { return refusal }
        let isEmpty = (children[id] ?? []).allSatisfy { units[$0]?.isClosed ?? true }
        return isEmpty ? nil : .notEmpty
    }

    private func refusal(
        ofPlacing kind: UnitKind, height: Int, in parent: UUIDv7
    ) -> Refusal? {
        var holder: UnitKind?
        if parent != root {
            guard let unit = units[parent] else { return .notFound }
            guard !unit.isClosed else { return .closed }
            holder = unit.kind
        }
        guard Self.mayLie(kind, in: holder), path(of: parent).count + height <= Self.deepest else {
            return .misplaced
        }
        return nil
    }

    /// - Parameter holder: nil for the merchant itself.
    static func mayLie(_ kind: UnitKind, in holder: UnitKind?) -> Bool {
        switch (kind, holder) {
        case (.brand, nil), (.area, nil), (.store, nil): true
        case (.area, .brand), (.area, .area), (.store, .brand), (.store, .area): true
        case (.terminal, .store): true
        case (.brand, _), (.area, _), (.store, _), (.terminal, _): false
        }
    }

    // MARK: What lies in what

    /// The unit and those that it lies in, up to the top; the merchant itself is not among them.
    package func path(of id: UUIDv7) -> [UUIDv7] {
        var path: [UUIDv7] = []
        var next = id
        while let unit = units[next], path.count < units.count {
            path.append(next)
            next = unit.parent
        }
        return path
    }

    private func height(of id: UUIDv7) -> Int {
        1 + ((children[id] ?? []).map(height).max() ?? 0)
    }

    /// The unit and all that lies in it; everything for the merchant's own id.
    package func below(_ id: UUIDv7) -> Set<UUIDv7> {
        if id == root { return Set(units.keys) }
        var found: Set<UUIDv7> = units[id] == nil ? [] : [id]
        var next = Array(found)
        while let unit = next.popLast() {
            for child in children[unit] ?? [] where found.insert(child).inserted {
                next.append(child)
            }
        }
        return found
    }

    package func stores(in id: UUIDv7) -> Set<UUIDv7> {
        below(id).filter { units[$0]?.kind == .store }
    }

    /// Units whose stores are all among these, with at least one, and terminals of these stores.
    package func units(within stores: Set<UUIDv7>) -> Set<UUIDv7> {
        Set(
            units.values.filter { unit in
                if unit.kind == .terminal { return stores.contains(unit.parent) }
                let own = self.stores(in: unit.id)
                return !own.isEmpty && own.isSubset(of: stores)
            }.map(\.id))
    }
}
