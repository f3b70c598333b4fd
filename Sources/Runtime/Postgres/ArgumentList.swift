/// The arrays of pointers and lengths in which libpq wants parameters; used again and again.
struct ArgumentList {
    private var values: [UnsafePointer<CChar>?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    mutating func withArguments(
        _ parameters: borrowing Parameters,
        _ body: (
            _ count: Int32, _ values: UnsafePointer<UnsafePointer<CChar>?>?,
            _ lengths: UnsafePointer<Int32>?, _ formats: UnsafePointer<Int32>?
        ) -> Void
    ) {
        values.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        let base = UnsafeRawPointer(parameters.bytes.base).assumingMemoryBound(to: CChar.self)
        for slot in parameters.slots {
            values.append(slot.length < 0 ? nil : base + slot.offset)
            lengths.append(max(slot.length, 0))
        }
        while formats.count < values.count { formats.append(1) }
        values.withUnsafeBufferPointer { values in
            lengths.withUnsafeBufferPointer { lengths in
                formats.withUnsafeBufferPointer { formats in
                    body(
                        Int32(values.count), values.baseAddress, lengths.baseAddress,
                        formats.baseAddress)
                }
            }
        }
    }
}
