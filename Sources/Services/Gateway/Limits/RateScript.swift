import Redis

/// `GCRA.take` in Redis, so that all gateways count together, by the clock of Redis.
enum RateScript {
    /// KEYS: the caller. ARGV: interval and tolerance in microseconds, requests wanted.
    /// Answers granted, remaining, reset and retry in microseconds.
    ///
    /// A value that is no number (somebody else's, or garbage) counts as nothing spent, one that is
    /// too far ahead as the whole burst; that is written back, or it would refuse for ever. `%.0f`,
    /// because Lua prints large numbers with an exponent.
    static let script = RedisScript(
        """
        local interval, tolerance, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
        local time = redis.call('TIME')
        local now = time[1] * 1000000 + time[2]
        local stored = redis.pcall('GET', KEYS[1])
        local number = type(stored) == 'string' and tonumber(stored) or now
        if number < now then number = now end
        if number > now + tolerance then
          number = now + tolerance
          redis.call('SET', KEYS[1], string.format('%.0f', number),
            'PX', math.ceil(tolerance / 1000))
        end
        local left = tolerance - (number - now)
        local room = math.floor(left / interval)
        local granted = math.min(wanted, room)
        if granted < 1 then
          return {0, 0, number - now, interval - left % interval}
        end
        number = number + granted * interval
        redis.call('SET', KEYS[1], string.format('%.0f', number),
          'PX', math.ceil((number - now) / 1000))
        return {granted, room - granted, number - now, 0}
        """)

    static func outcome(_ value: RedisValue) -> GCRA.Outcome? {
        guard case .array(let values) = value, values.count == 4 else { return nil }
        var numbers: [Int64] = []
        for value in values {
            guard case .integer(let number) = value else { return nil }
            numbers.append(number)
        }
        return GCRA.Outcome(
            granted: Int(numbers[0]), remaining: Int(numbers[1]), resetMicroseconds: numbers[2],
            retryMicroseconds: numbers[3])
    }
}
