extension Ratio {
    /// A decimal number such as "1.5", without exponent and with at most nine decimals.
    package init?(decimal text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), text.utf8.count <= 19,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.utf8.count <= 9, let digits = Int64(parts[0] + decimals) else { return nil }
        let scale = decimals.utf8.reduce(Int64(1)) { scale, _ in scale * 10 }
        self.init(digits, scale)
    }

    /// The number as a decimal where that is exact with nine decimals, else as a fraction.
    package var decimal: String {
        var scale: Int64 = 1
        var places = 0
        while scale % denominator != 0 {
            guard places < 9 else { return description }
            scale *= 10
            places += 1
        }
        guard places > 0 else { return "\(numerator)" }
        let (scaled, overflow) = numerator.multipliedReportingOverflow(by: scale / denominator)
        guard !overflow else { return description }
        let (whole, part) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
        let decimals = String(part)
        let zeros = String(repeating: "0", count: places - decimals.utf8.count)
        return "\(scaled < 0 ? "-" : "")\(whole).\(zeros)\(decimals)"
    }
}
