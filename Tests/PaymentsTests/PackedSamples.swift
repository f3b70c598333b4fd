/// DEFLATE streams that another program has packed: base64, size and CRC-32 of what is inside.
enum PackedSamples {
    static let all: [(packed: String, size: Int, checksum: UInt32)] = [
        (
            """
            AwA=
            """,
            0, 0x00000000
        ),
        (
            """
            SwQA
            """,
            1, 0xE8B7BE43
        ),
        (
            """
            7chBCQAxEAQwK6Ot0O8tlPFP4RRUQJ5JJ2tnTr5p+qNKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSiml\
            lFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSiml\
            lFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSiml\
            lFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSiml\
            lFJKKaWUUkoppZRSSimllFJKKaWUUi91AQ==
            """,
            95000, 0x1261DFFE
        ),
        (
            """
            ASwB0/6Ctw7ufxpQOb7wfsI0fwZu0I9dx1EkR+NAQwACa25UVZSgZWhdZMSYC7jUVEqHIamaAa0hnrWc\
            9qFe9vFaHYMLt84J1rvABOcXXGQ8feywtYDsN7yXEt0uaq65S66NL5+inFooTJ73UhgpzxB5sIDp10oc\
            EPyrakJD0zZW3r5MHteWSOhW6Pmi9YyV8M5LOcFb/61cLfuLuCC2EZy6j/iHlq5bBfKApoztk7ayjLDR\
            s1jmuqtIVWW59JAo1VfXmooOZFHhXHBcFfFzVBtEOKJc92MS1O6zwiRoeb8As8+O0Tq/Epowl62WtELW\
            0b3vSFDD9GVELrMAwzemSKbA291z/JX1wsRRhZr+gNQKo537kkn0DD7jfZYURcgG9Yx88hJ9+olPkpb8\
            8zwIQJk=
            """,
            300, 0xA910517E
        ),
        (
            """
            TZhBjig3CAX3kXITL2wwtjl7lEtkk+ukiKYfsxvrzx9od0FBzzHH33/98++ff9xcOdbPYcXzN+znZH7j\
            Dv85+Tr3jP2dMjJG/Jz2jbXH+TlFbPdxf07HPWy8L9yyu0b+Cj7H+nJ5d02S+bLJmPbGUjq591hfOmu+\
            42N9+ax3n431JWTnzjXWl5HvY8T5UtoWTpwvp5g7iPMlxR3cO+xL6hzLM+xL6m4jin1JPVu+h31Z5Zzh\
            w76s8ua1YaG//LjdL6nlbxLnS8rW5Z/s6WnPJs6XFK/i7OFfUjv28+FfUuF72vAvqbOcfP1L6qTtOfxL\
            6t4VOfxL6sW8b/iXVVomL/3LKrlw/3J6jxD+pQQPscb+UrLNnY/9peQWL8f+Utoz5hv7S2m/zYPvL6U4\
            vKGxv5TOthNjfyldW2+P/aX05po+dic1eRs7BU2SQ3xZ+QPhEN/rwnB8Sa08BfGXlN0DTyHEI7jCEOO+\
            +Y8hyJcDcnxJBfc2R3xJnWuQHOI8Fi/2iHOfPM0R5zPPGefLKqEkxtHb43nHEeebvzyOOLfD+zjifAYp\
            nKuH35B8vqQ2v0sccb4dkq84NwORK87n4mLul9SFVRvXBU3mGlece1LEN1SMkHxF1OXF3i+ndQ8Pc4U5\
            CRNGmDs1P54wX1TbeF9OO+F8vC+nuMYNP11ULP7sE+Y+AfkJ8zVpB++ImqQCnjA/j/f+dFOXa3kC3Q4/\
            p0CfB5TzS8pegHJ+SfnZgJsCfTsvKwW6GQmmQJ8Gynn0qhco55fUPROUU6Dz9uZIgU7Lo4nNLy3Kll/l\
            KbvMaZdTrFNj9Msp2MGbhjlFO2TRMWeowfv/rfnoSrx68xTw9SicRXz9gVH9+2v0EyyXevt9ybtYau7v\
            JLGXunvuRxddq4uxWnT393mqR69GLEBqqcPb2VnhhP7eq8LpjZp7hRP8EwfglqnWTPvlvNT1J294qc/f\
            TdfhrAJYFDznLz+ebperQtBfynCp2cd5FU5V4Lz6sbrbr7AKl79cRzj1e78O6ksNn1YE60sdP3yBzeqW\
            v+pqlno+lw3uS03/0vhKpiqH/ajt1W3fLkQvdf47K1rq3fEgS51/nQD5pdZvVADB1PvdaEScVRPTZ6l7\
            SwbGPS+1/zj1t5b6/9lU3FgSwOVZuQwZAO6LfCmAUQAOlhyQcXnQJQtQkTUqqDJWFPnSwMpd5MsDxrsn\
            nETg4UW+TLDdivxWAVdf4TRe5CzyJQM0WeTLBndnkS8dPFoE+bUPJl7irBnjoQTOerdR5EsJ3GORLyeY\
            7SK/pQAJFe5JElbkSwv7rCJfXohdRbwkBiapIl9mOJlFvtRw7yvy5QYKla67JIf0S5NZ0gMPWuFEXhT4\
            8gN/p8CXIKjaAl+GcLcCvxVBCRNNjthZ0C9JIgjObcgStI0CX5q49gr89sR8tKwlUTzqhPxkCsy9a5TU\
            7UWhL1fQIAr9lsXchb5sYUxUhJMu/FihL1/QxQp9CSNsFvoyBhou9KWMw0TNdcgZF7tyHZIGoy0cW0sD\
            LhhfJY1kfGJ+lTVugL5JGhQF6JukUU21RmWVBg2PGVbSYCx4FU6D9y3hmKQRtOEKp9Kg7zEvtzQY8hdn\
            OY3Snpw1fR/o46zSAF7ykzWghXAtDQZ9wkkaYFHjuaRhxK9wKo1dqZikwRH0raVBIRNO0oiboG+SBsoC\
            JJM0LhN/7Q4qDaqI/CSNx8xPftaTU9AFTNaIfSucasM9K5xqAz8QTtIw+grhJA0G1qhdRbXB5E84SSMY\
            /QnX0kCBXIekcZj/uQ5JA8PBvkkabx+6ikkayQpAft7OrdVIQ/DmnkzSoL/xs0ka/AT5Jmmw0UC+tTTm\
            hHKTNDZjMsF2L6FJorZ7DX1FfkuDlsNl7F5FT5EfvYueVatbL6M4lrP1gEG4lgYuJZykQYkX+ZIGPbbI\
            lzQ8apYwSWOzElS43kmzyI/8tTpyHae30lvkn15Lb5F/ei89vBdrabAZkJ+kwbhCRzZZg9WAcJIGsi7y\
            JQ2YLvJbGrP0a5IGYBf5t/fTLPJvL6hZ5Lc06NBcx+0V9Rb5t3fUU+TfXlIZ0DirMtgTyK+3il3kyxrp\
            Bb6kQZkV+JIGb7XAlzSc0ZZoLQ2maKK93lazwH+9rr4C//W+egv81wvrKfBbGswvtdr3yhrUvEkalD1c\
            m6zBzkA4SYMptNBvacxq8CZp8CCFvqTB/y70szfXLPRbGuiswvXuegv97OX1FvrZ2yvD/fDZ6yt9m7NK\
            g1EtOWtgSedRfXbbm/XpQqUR1RFd0qBBgb63NJj1K1xvsfkqXK+xLytc77EP9H31IntB31sarA6Hc6+y\
            AVcuaTwMTn6SBqN3ffTob0mMGMNbGrOaiEsazB6nwmmUZzuscCoNOhXhrHfaBH23Xmof6Lv1VntPfcvp\
            tZa1kHPvtYc34S0NBlvykzRebjqwSxrMN/UVT9aIqjqXNHAGYHlLY9WO5pIGVPJv7r3fMh5z7gWXcXS4\
            94aLpIe3NCb3z7l33EPq7r3kBux7f2NieSA/SQOHUZfen5nA1HfPyrwHlzQYognkkga2gXzfveTSZzj3\
            kktlD9+95LKBD9+95N4if/eSe4r8lgZbQH1K64+pu8iXNKgzMHZJI6Pek0dLrchvaazaAlzSYI4s8qOX\
            3Czyo5fcLPKjl9xX5Lc05i3yTy+5p8g/veRGkX96yY0iX9KgR9cHv5bGrEdzSSNfdXyXNU7NzX5+NeUi\
            X9JgcCryTy+5WeTfXnJfkX97yb1F/u0l9xb5LQ1ui+u4veRGkS9pIPgiX9J4UT97rxpePdJ716hB029/\
            YCnwJQ02ogL/9ZabBf7rLfcV+C0N3h3RXm+5t8B/veWeAv/1lhsFvqTBaFjgtzRYHUhP0qiPseQnaeSp\
            ScuzN6FCX9JYTOGEy95ys9DP3nKz0M/ecl+hn73l3kK/pcGGWeF6y41C/0ca/wE=
            """,
            6240, 0x3F2C6B5D
        ),
        (
            """
            S0xKTgSjlMQhzQIA
            """,
            200, 0x7A289DCB
        ),
    ]

    /// A ZIP archive of one packed file.
    static let archive =
        """
        UEsDBBQAAAAIAAAAIQBQdhgkFgAAAMIBAAALAAAAZGV0YWlscy5jc3bLycxL1clP00nUScrMyeHKGeUO\
        NS4AUEsBAhQDFAAAAAgAAAAhAFB2GCQWAAAAwgEAAAsAAAAAAAAAAAAAAIABAAAAAGRldGFpbHMuY3N2\
        UEsFBgAAAAABAAEAOQAAAD8AAAAAAA==
        """
}
