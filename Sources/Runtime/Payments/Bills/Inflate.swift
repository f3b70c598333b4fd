/// Unpacks DEFLATE (RFC 1951), piece by piece: only the last 32 KiB are kept.
struct Inflate {
    /// The input is not DEFLATE, or ends too early.
    struct Broken: Error {}

    private let input: ArraySlice<UInt8>
    private var position: Int
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0
    /// What has been unpacked and not handed over, after the window of what has.
    private var output: [UInt8] = []
    private var handed = 0

    private static let window = 32 * 1_024
    private static let piece = 64 * 1_024

    init(_ input: ArraySlice<UInt8>) {
        self.input = input
        position = input.startIndex
    }

    /// Unpacks all, handing over pieces in order.
    mutating func run(_ receive: ([UInt8]) async throws -> Void) async throws {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try stored()
            case 1: try await coded(Self.fixedLiterals, Self.fixedDistances, receive)
            case 2:
                let (literals, distances) = try codes()
                try await coded(literals, distances, receive)
            default: throw Broken()
            }
            try await hand(receive, atLeast: Self.piece)
        }
        try await hand(receive, atLeast: 1)
    }

    private mutating func hand(
        _ receive: ([UInt8]) async throws -> Void, atLeast count: Int
    ) async throws {
        guard output.count - handed >= count else { return }
        try await receive(Array(output[handed...]))
        let keep = min(output.count, Self.window)
        output.removeFirst(output.count - keep)
        handed = keep
    }

    // MARK: Bits

    private mutating func take(_ count: UInt32) throws -> Int {
        while bitCount < count {
            guard position < input.endIndex else { throw Broken() }
            bits |= UInt32(input[position]) << bitCount
            position += 1
            bitCount += 8
        }
        let value = bits & ((1 << count) - 1)
        bits >>= count
        bitCount -= count
        return Int(value)
    }

    private mutating func stored() throws {
        bits = 0
        bitCount = 0
        guard input.endIndex - position >= 4 else { throw Broken() }
        let length = Int(input[position]) | Int(input[position + 1]) << 8
        let check = Int(input[position + 2]) | Int(input[position + 3]) << 8
        position += 4
        guard length == ~check & 0xFFFF, input.endIndex - position >= length else {
            throw Broken()
        }
        output += input[position..<position + length]
        position += length
    }

    // MARK: Codes

    /// A canonical Huffman code: how many codes have each length, and their symbols in order.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int] = []

        init(lengths: [Int]) throws {
            for length in lengths { counts[length] += 1 }
            var left = 1
            for length in 1...15 {
                left = left << 1 - counts[length]
                guard left >= 0 else { throw Broken() }
            }
            var places = [Int](repeating: 0, count: 16)
            for length in 1..<15 { places[length + 1] = places[length] + counts[length] }
            symbols = [Int](repeating: 0, count: lengths.count)
            for (symbol, length) in lengths.enumerated() where length > 0 {
                symbols[places[length]] = symbol
                places[length] += 1
            }
        }
    }

    private mutating func symbol(_ code: Code) throws -> Int {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            value |= try take(1)
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + (value - first)] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw Broken()
    }

    private mutating func codes() throws -> (Code, Code) {
        let literalCount = try take(5) + 257
        let distanceCount = try take(5) + 1
        let lengthCount = try take(4) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw Broken() }
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<lengthCount { lengths[order[index]] = try take(3) }
        let code = try Code(lengths: lengths)
        var all: [Int] = []
        while all.count < literalCount + distanceCount {
            switch try symbol(code) {
            case let length where length < 16: all.append(length)
            case 16:
                guard let last = all.last else { throw Broken() }
                all += [Int](repeating: last, count: try take(2) + 3)
            case 17: all += [Int](repeating: 0, count: try take(3) + 3)
            default: all += [Int](repeating: 0, count: try take(7) + 11)
            }
        }
        guard all.count == literalCount + distanceCount, all[256] > 0 else { throw Broken() }
        return (
            try Code(lengths: Array(all[..<literalCount])),
            try Code(lengths: Array(all[literalCount...]))
        )
    }

    private mutating func coded(
        _ literals: Code, _ distances: Code, _ receive: ([UInt8]) async throws -> Void
    ) async throws {
        while true {
            let value = try symbol(literals)
            if value < 256 {
                output.append(UInt8(value))
            } else if value == 256 {
                return
            } else {
                try copy(value - 257, distances)
            }
            if output.count - handed >= Self.piece {
                try await hand(receive, atLeast: Self.piece)
            }
        }
    }

    private mutating func copy(_ index: Int, _ distances: Code) throws {
        guard index < Self.lengths.count else { throw Broken() }
        let length = Self.lengths[index].start + (try take(Self.lengths[index].extra))
        let place = try symbol(distances)
        guard place < Self.distances.count else { throw Broken() }
        let distance = Self.distances[place].start + (try take(Self.distances[place].extra))
        guard distance <= output.count else { throw Broken() }
        for _ in 0..<length { output.append(output[output.count - distance]) }
    }

    private static let lengths: [(start: Int, extra: UInt32)] = {
        let extras: [UInt32] = [
            0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5,
        ]
        return table(extras, from: 3) + [(258, 0)]
    }()

    private static let distances: [(start: Int, extra: UInt32)] = table(
        (0..<30).map { $0 < 2 ? 0 : UInt32($0 / 2 - 1) }, from: 1)

    private static func table(
        _ extras: [UInt32], from start: Int
    ) -> [(start: Int, extra: UInt32)] {
        var next = start
        return extras.map { extra in
            defer { next += 1 << Int(extra) }
            return (next, extra)
        }
    }

    // The fixed codes of the standard are complete.
    // swift-format-ignore: NeverUseForceTry
    private static let fixedLiterals = try! Code(
        lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    // swift-format-ignore: NeverUseForceTry
    private static let fixedDistances = try! Code(lengths: [Int](repeating: 5, count: 30))
}
