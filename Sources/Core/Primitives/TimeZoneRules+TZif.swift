/// The format of the system's zone files (RFC 8536), versions 1 to 3 and the later 4.
extension TimeZoneRules {
    /// Refuses what is not TZif, is cut short, or counts leap seconds.
    package init(tzif bytes: [UInt8], identifier: String) throws(Malformed) {
        var reader = BlockReader(bytes: bytes[...])
        let first = try reader.header()
        if first.version == 0 {
            let block = try reader.block(first, timeSize: 4)
            self.init(
                identifier: identifier, firstOffset: block.firstOffset,
                transitions: block.transitions, rule: nil)
            return
        }
        // The first block repeats the data in 32 bits for old readers.
        try reader.skip(first.size(timeSize: 4))
        let block = try reader.block(try reader.header(), timeSize: 8)
        self.init(
            identifier: identifier, firstOffset: block.firstOffset,
            transitions: block.transitions, rule: try reader.footer())
    }

    private struct Header {
        let version: UInt8
        let utIndicators, standardIndicators, leaps, times, types, characters: Int

        func size(timeSize: Int) -> Int {
            times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4)
                + standardIndicators + utIndicators
        }
    }

    private struct Block {
        let firstOffset: Int32
        let transitions: [Transition]
    }

    private struct BlockReader {
        var bytes: ArraySlice<UInt8>

        mutating func header() throws(Malformed) -> Header {
            guard try take(4).elementsEqual("TZif".utf8) else {
                throw Malformed(reason: "no TZif header")
            }
            guard let version = try take(1).first else { throw Malformed(reason: "cut short") }
            try skip(15)
            return Header(
                version: version, utIndicators: try count(), standardIndicators: try count(),
                leaps: try count(), times: try count(), types: try count(),
                characters: try count())
        }

        mutating func block(_ header: Header, timeSize: Int) throws(Malformed) -> Block {
            guard header.leaps == 0 else { throw Malformed(reason: "counts leap seconds") }
            guard header.types > 0 else { throw Malformed(reason: "no offsets") }
            let times = Array(try take(header.times * timeSize))
            let kinds = Array(try take(header.times))
            let types = Array(try take(header.types * 6))
            try skip(header.characters + header.standardIndicators + header.utIndicators)

            var offsets: [Int32] = []
            for index in 0..<header.types {
                let offset = Int32(
                    truncatingIfNeeded: Self.integer(types[(index * 6)...].prefix(4)))
                guard offsetRange.contains(Int(offset)) else {
                    throw Malformed(reason: "an offset of more than a day")
                }
                offsets.append(offset)
            }
            var transitions: [Transition] = []
            for index in 0..<header.times {
                let at = Self.integer(times[(index * timeSize)...].prefix(timeSize))
                guard transitions.last.map({ $0.at < at }) ?? true, kinds[index] < header.types
                else { throw Malformed(reason: "transitions out of order") }
                transitions.append(Transition(at: at, offset: offsets[Int(kinds[index])]))
            }
            return Block(firstOffset: offsets[0], transitions: transitions)
        }

        /// The rule for the future between two line feeds; an empty one means none.
        mutating func footer() throws(Malformed) -> PosixZoneRule? {
            guard try take(1).first == 0x0A, let end = bytes.firstIndex(of: 0x0A) else {
                throw Malformed(reason: "no footer")
            }
            let text = bytes[..<end]
            guard !text.isEmpty else { return nil }
            guard let rule = PosixZoneRule(Array(text)) else {
                throw Malformed(reason: "a footer that is no rule")
            }
            return rule
        }

        mutating func skip(_ count: Int) throws(Malformed) { _ = try take(count) }

        private mutating func take(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
            guard count <= bytes.count else { throw Malformed(reason: "cut short") }
            defer { bytes = bytes.dropFirst(count) }
            return bytes.prefix(count)
        }

        private mutating func count() throws(Malformed) -> Int {
            // Counts of a billion cannot overflow the sums, and are cut short anyway.
            Int(truncatingIfNeeded: Self.integer(try take(4)) & 0xFFFF_FFFF)
        }

        private static func integer(_ bytes: ArraySlice<UInt8>) -> Int64 {
            let isNegative = (bytes.first ?? 0) & 0x80 != 0
            return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
        }
    }
}
