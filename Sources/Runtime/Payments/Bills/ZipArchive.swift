/// Reads a ZIP archive that is in memory: Alipay's bills come as one.
struct ZipArchive {
    struct Entry {
        let isPacked: Bool
        let checksum: UInt32
        let size: Int
        fileprivate let bytes: ArraySlice<UInt8>
    }

    struct Broken: Error {}

    /// More than this of one file is no bill.
    static let sizeLimit = 1 << 30
    static let entryLimit = 16

    let entries: [Entry]

    init(_ archive: [UInt8]) throws {
        guard let end = Self.end(of: archive) else { throw Broken() }
        let count = Self.number(archive, end + 10, 2)
        guard (1...Self.entryLimit).contains(count) else { throw Broken() }
        var entries: [Entry] = []
        var place = Self.number(archive, end + 16, 4)
        for _ in 0..<count {
            guard place + 46 <= archive.count, Self.number(archive, place, 4) == 0x0201_4B50 else {
                throw Broken()
            }
            entries.append(try Self.entry(archive, place))
            place +=
                46 + Self.number(archive, place + 28, 2) + Self.number(archive, place + 30, 2)
                + Self.number(archive, place + 32, 2)
        }
        self.entries = entries
    }

    private static func entry(_ archive: [UInt8], _ place: Int) throws -> Entry {
        let method = number(archive, place + 10, 2)
        let isEncrypted = number(archive, place + 8, 2) & 1 == 1
        let packed = number(archive, place + 20, 4)
        let size = number(archive, place + 24, 4)
        let local = number(archive, place + 42, 4)
        guard !isEncrypted, method == 0 || method == 8, size <= sizeLimit,
            local + 30 <= archive.count, number(archive, local, 4) == 0x0403_4B50
        else { throw Broken() }
        let start = local + 30 + number(archive, local + 26, 2) + number(archive, local + 28, 2)
        guard packed <= archive.count, start <= archive.count - packed else { throw Broken() }
        return Entry(
            isPacked: method == 8, checksum: UInt32(number(archive, place + 16, 4)), size: size,
            bytes: archive[start..<start + packed])
    }

    /// Hands over the unpacked bytes of an entry; throws at their end where size or checksum differ.
    static func unpack(_ entry: Entry, _ receive: ([UInt8]) async throws -> Void) async throws {
        var checksum = Checksum()
        var size = 0
        func take(_ piece: [UInt8]) async throws {
            size += piece.count
            guard size <= entry.size else { throw Broken() }
            checksum.add(piece)
            try await receive(piece)
        }
        if entry.isPacked {
            var inflate = Inflate(entry.bytes)
            try await inflate.run(take)
        } else {
            try await take(Array(entry.bytes))
        }
        guard size == entry.size, checksum.value == entry.checksum else { throw Broken() }
    }

    /// The record at the end, behind which only a remark of 64 KiB at most may stand.
    private static func end(of archive: [UInt8]) -> Int? {
        guard archive.count >= 22 else { return nil }
        let earliest = max(0, archive.count - 22 - 65_535)
        return stride(from: archive.count - 22, through: earliest, by: -1).first {
            number(archive, $0, 4) == 0x0605_4B50
        }
    }

    /// A number of the archive, lowest byte first.
    private static func number(_ archive: [UInt8], _ place: Int, _ count: Int) -> Int {
        var value = 0
        for index in (0..<count).reversed() { value = value << 8 | Int(archive[place + index]) }
        return value
    }

    /// CRC-32 as ZIP has it.
    struct Checksum {
        private var state: UInt32 = .max
        private static let table: [UInt32] = (0..<256).map { index in
            (0..<8).reduce(UInt32(index)) { value, _ in
                value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
            }
        }

        var value: UInt32 { ~state }

        mutating func add(_ bytes: [UInt8]) {
            for byte in bytes {
                state = Self.table[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8
            }
        }
    }
}
