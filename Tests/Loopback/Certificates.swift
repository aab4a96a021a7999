/// Certificates made for these tests. All but `expired` are valid until 2126.
public enum Certificates {
    public static let authority = """
        -----BEGIN CERTIFICATE-----
        MIIBlzCCAT2gAwIBAgIUPbiEKwW7ypEjAbYJ5H/Nya2GwoQwCgYIKoZIzj0EAwIw
        IDEeMBwGA1UEAwwVcmVua2VpIHRlc3QgYXV0aG9yaXR5MCAXDTI2MTEyNDE1MjI1
        MloYDzIxMjYxMDMxMTUyMjUyWjAgMR4wHAYDVQQDDBVyZW5rZWkgdGVzdCBhdXRo
        b3JpdHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS0t3rLgRpxveB9GWz/V/xV
        U8aNwgxisa5swk3VFvH/5TjvRO7gZrhntdBww3vkLo8NwHNMaluDO5ziZLVRQRKT
        o1MwUTAdBgNVHQ4EFgQUChVKy0jEjhv0i9bHlRUKcmPHYbIwHwYDVR0jBBgwFoAU
        ChVKy0jEjhv0i9bHlRUKcmPHYbIwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD
        AgNIADBFAiAvs8hqswuTh/rF7YnxpsA8AMAeOBUr7VIfRp04s8geKQIhAIZSNJU0
        YHyGoXkQYJdPsfe+VAtGFQpZC5Y5GTP+j0R9
        -----END CERTIFICATE-----
        """

    /// For 127.0.0.1 and localhost.
    public static let good = Pair(
        certificate: """
            -----BEGIN CERTIFICATE-----
            MIIBkTCCATegAwIBAgIUJ7q0fW8Tpljf6qC6j3v95IMNMrMwCgYIKoZIzj0EAwIw
            IDEeMBwGA1UEAwwVcmVua2VpIHRlc3QgYXV0aG9yaXR5MCAXDTI2MTEyNDE1MjI1
            MloYDzIxMjYxMDMxMTUyMjUyWjAPMQ0wCwYDVQQDDARnb29kMFkwEwYHKoZIzj0C
            AQYIKoZIzj0DAQcDQgAEhlnRu+jPhS6WcV+mM6wokisVxc/XgBeQen4QHZUvxbvj
            cHaAtO4Bvbz7wohOnAnSEb8QPwTmYBEugcVFrfKACaNeMFwwGgYDVR0RBBMwEYcE
            fwAAAYIJbG9jYWxob3N0MB0GA1UdDgQWBBQ7Ewr85yW3vsf4NttmZeRrDl0PMzAf
            BgNVHSMEGDAWgBQKFUrLSMSOG/SL1seVFQpyY8dhsjAKBggqhkjOPQQDAgNIADBF
            AiEArmUVFwFTXdCKoSzxlAw2rRKUcI6q/uzlHE65SXYF8NQCIGo85k9QSTQaPM6p
            1C6kE5yaztdQK1B6OQGqLzokoaBC
            -----END CERTIFICATE-----
            """,
        key: """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgXtZXnFV56wpH8DWi
            TDtqwpV4BZofP9Tfh+ycvSVL6EOhRANCAASGWdG76M+FLpZxX6YzrCiSKxXFz9eA
            F5B6fhAdlS/Fu+NwdoC07gG9vPvCiE6cCdIRvxA/BOZgES6BxUWt8oAJ
            -----END PRIVATE KEY-----
            """)

    /// For the host other.example.
    public static let other = Pair(
        certificate: """
            -----BEGIN CERTIFICATE-----
            MIIBkTCCATagAwIBAgIUJ7q0fW8Tpljf6qC6j3v95IMNMrQwCgYIKoZIzj0EAwIw
            IDEeMBwGA1UEAwwVcmVua2VpIHRlc3QgYXV0aG9yaXR5MCAXDTI2MTEyNDE1MjI1
            MloYDzIxMjYxMDMxMTUyMjUyWjAQMQ4wDAYDVQQDDAVvdGhlcjBZMBMGByqGSM49
            AgEGCCqGSM49AwEHA0IABJ1+KpxI2zHx+Eci0P0XjDTNPN7ZLBzyKc8m6dg0x/9E
            9wsZ9cp3VOmayIEzFl/1WtYFoW/5wHWa4oHLNb6EYMSjXDBaMBgGA1UdEQQRMA+C
            DW90aGVyLmV4YW1wbGUwHQYDVR0OBBYEFKCWy8p1XUBR8EFtnhjEW7oYVPTWMB8G
            A1UdIwQYMBaAFAoVSstIxI4b9IvWx5UVCnJjx2GyMAoGCCqGSM49BAMCA0kAMEYC
            IQD53y+GYnHScbi30f4iFfvIEtUJRn0ULmSpXy/c9TuDaAIhAJKe2w0jtyl7Ap5X
            moIjsoqqrdkU2CW+Qfe4eAa/1UQm
            -----END CERTIFICATE-----
            """,
        key: """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNS5z8pCV3tFFKzCg
            eUXDu4M/1Jfh8E64TBTnkhNnv8ahRANCAASdfiqcSNsx8fhHItD9F4w0zTze2Swc
            8inPJunYNMf/RPcLGfXKd1TpmsiBMxZf9VrWBaFv+cB1muKByzW+hGDE
            -----END PRIVATE KEY-----
            """)

    /// For 127.0.0.1; valid on 2020-01-01 only.
    public static let expired = Pair(
        certificate: """
            -----BEGIN CERTIFICATE-----
            MIIBejCCASGgAwIBAgIBATAKBggqhkjOPQQDAjAgMR4wHAYDVQQDDBVyZW5rZWkg
            dGVzdCBhdXRob3JpdHkwHhcNMjAwMTAxMDAwMDAwWhcNMjAwMTAyMDAwMDAwWjAO
            MQwwCgYDVQQDDANvbGQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARYuBVFbBtz
            9kHLPr56TE1j+2b6dBbzVSlvn2bfl5Z8RdmygAkIglsyXAC9qSlsY8XCFvRk7Etn
            V6+eSdmt2E31o14wXDAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwHQYDVR0O
            BBYEFD6MuJw6ZonxITKyCjjUQ8F+vRYgMB8GA1UdIwQYMBaAFAoVSstIxI4b9IvW
            x5UVCnJjx2GyMAoGCCqGSM49BAMCA0cAMEQCIEEP6Qnyigu7AvvYb255PKKq5J84
            lF5v9vSdhNQmN5PBAiA54zlC6Z8fW+R5l+Y8YpqD64LiI4iYKqE587NccFaMUQ==
            -----END CERTIFICATE-----
            """,
        key: """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgizhtnJ9xyT4nXilq
            kvR4rK/nbpVHddi1wqPvhsX5OuOhRANCAARYuBVFbBtz9kHLPr56TE1j+2b6dBbz
            VSlvn2bfl5Z8RdmygAkIglsyXAC9qSlsY8XCFvRk7EtnV6+eSdmt2E31
            -----END PRIVATE KEY-----
            """)

    public struct Pair: Sendable {
        public let certificate: String
        public let key: String
    }
}
