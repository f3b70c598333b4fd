import Testing

@testable import ServiceKit

@Suite("The buffer between a stream and its transactions")
struct BoundedBufferTests {
    @Test("elements come out in order, in batches no larger than asked, and then the end")
    func order() async throws {
        let buffer = BoundedBuffer<Int>(limit: 7)
        async let pushing: Void = {
            for number in 0..<1_000 { await buffer.push(number) }
            buffer.finish(.success(()))
        }()
        var seen: [Int] = []
        while let batch = try await buffer.take(atMost: 5) {
            #expect((1...5).contains(batch.count))
            seen += batch
        }
        await pushing
        #expect(seen == Array(0..<1_000))
    }

    @Test("what was there before a failure is given out before it is thrown")
    func failure() async throws {
        struct Broken: Error {}
        let buffer = BoundedBuffer<Int>(limit: 10)
        await buffer.push(1)
        buffer.finish(.failure(Broken()))
        await buffer.push(2)
        #expect(try await buffer.take(atMost: 10) == [1])
        await #expect(throws: Broken.self) { try await buffer.take(atMost: 10) }
    }

    @Test("the end wakes a producer that waits for room")
    func wakesProducer() async throws {
        let buffer = BoundedBuffer<Int>(limit: 1)
        await buffer.push(1)
        async let second: Void = buffer.push(2)
        buffer.finish(.success(()))
        await second
        #expect(try await buffer.take(atMost: 10) == [1])
        #expect(try await buffer.take(atMost: 10) == nil)
    }
}
