import CProtobufC

/// The memory of one message on its way to or from protobuf-c, given back in one step.
///
/// Every block carries its size in the word before it. protobuf-c allocates a string's bytes and
/// one more, so the reader learns the true length of a string and sees a NUL inside.
struct Arena {
    /// What comes in must not unfold to more than this: an empty message takes two bytes on the
    /// wire and some hundred here.
    static let limit = 32 << 20
    private static let chunk = 8 << 10
    private static let headerSize = 8

    private struct State {
        var allocator = ProtobufCAllocator()
        /// The newest chunk; its first word leads to the one before.
        var chunks: UnsafeMutableRawPointer?
        var free: UnsafeMutableRawPointer?
        var remaining = 0
        var total = 0
        var limit: Int

        mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
            guard size >= 0, size <= limit else { return nil }
            let needed = ((size + 7) & ~7) + Arena.headerSize
            if needed > remaining {
                let capacity = max(needed + Arena.headerSize, Arena.chunk)
                guard capacity <= limit - total else { return nil }
                let chunk = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
                chunk.storeBytes(of: chunks, as: UnsafeMutableRawPointer?.self)
                chunks = chunk
                free = chunk + Arena.headerSize
                remaining = capacity - Arena.headerSize
                total += capacity
            }
            guard let block = free else { return nil }
            block.storeBytes(of: size, as: Int.self)
            free = block + needed
            remaining -= needed
            return block + Arena.headerSize
        }
    }

    private let state: UnsafeMutablePointer<State>

    /// Runs the body with an arena that ends with it.
    static func with<Result>(
        limit: Int = .max, _ body: (Arena) throws(CodecError) -> Result
    ) throws(CodecError) -> Result {
        let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
        state.initialize(to: State(limit: limit))
        state.pointee.allocator = ProtobufCAllocator(
            alloc: { data, size in
                data?.assumingMemoryBound(to: State.self).pointee.allocate(size)
            },
            free: { _, _ in },
            allocator_data: state)
        defer {
            var chunk = state.pointee.chunks
            while let current = chunk {
                chunk = current.load(as: UnsafeMutableRawPointer?.self)
                current.deallocate()
            }
            state.deinitialize(count: 1)
            state.deallocate()
        }
        return try body(Arena(state: state))
    }

    var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
        let offset = MemoryLayout<State>.offset(of: \.allocator) ?? 0
        return (UnsafeMutableRawPointer(state) + offset)
            .assumingMemoryBound(to: ProtobufCAllocator.self)
    }

    /// The size that was asked for when this block was allocated.
    static func size(of block: UnsafeRawPointer) -> Int {
        (block - headerSize).load(as: Int.self)
    }

    /// Uninitialised memory for values that need no more than a word's alignment.
    func allocate<Value>(_ type: Value.Type, count: Int) -> UnsafeMutablePointer<Value> {
        guard let block = state.pointee.allocate(count * MemoryLayout<Value>.stride) else {
            preconditionFailure("only an arena that is read into has a limit")
        }
        return block.bindMemory(to: Value.self, capacity: count)
    }
}
