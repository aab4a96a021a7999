import ArgumentParser
import Wire

/// Where to listen, and for whom.
struct ListenOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Listen on TCP or on a Unix socket, instead of standard input and output. Port 0 picks one.",
            valueName: "host:port | unix:path"),
        transform: { text in
            guard let address = ListenAddress(text) else {
                throw ValidationError("\(text) should be like 127.0.0.1:7411, [::1]:0 or unix:/run/renkei.sock")
            }
            return address
        })
    var listen: ListenAddress?

    @Option(help: "The file that holds the token which peers have to show.")
    var tokenFile: String?

    @Option(help: "The environment variable that holds the token.")
    var tokenEnv: String?

    @Option(
        help: "The program that prints the token, with its arguments, parted by blanks; it is run without a shell.")
    var tokenCommand: String?

    @Option(help: "The certificate and its chain, in PEM. TCP beyond this machine needs TLS.")
    var tlsCertificate: String?

    @Option(help: "The certificate's private key, in PEM.")
    var tlsKey: String?

    mutating func validate() throws { _ = try chosen() }

    /// `nil` for standard input and output.
    func chosen() throws -> Listening? {
        let (source, tls) = (try tokenSource(), try tlsFiles())
        guard let listen else {
            guard source == nil, tls == nil else { throw ValidationError("a token and TLS belong to --listen") }
            return nil
        }
        if case .tcp = listen, source == nil {
            throw ValidationError(
                "on TCP a token is needed: give one of --token-file, --token-env and --token-command")
        }
        return Listening(address: listen, token: source, tls: tls)
    }

    private func tokenSource() throws -> TokenSource? {
        let words = tokenCommand?.split(separator: " ").map(String.init)
        let sources = [
            tokenFile.map { TokenSource.file($0) }, tokenEnv.map { .environment($0) }, words.map { .command($0) },
        ].compactMap { $0 }
        guard sources.count < 2 else {
            throw ValidationError("give just one of --token-file, --token-env and --token-command")
        }
        if words?.isEmpty == true { throw ValidationError("--token-command names no program") }
        return sources.first
    }

    private func tlsFiles() throws -> TLSFiles? {
        switch (tlsCertificate, tlsKey) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
        default: throw ValidationError("--tls-certificate and --tls-key belong together")
        }
    }
}

/// A listener that was asked for.
struct Listening: Sendable {
    let address: ListenAddress
    /// `nil` if peers need none.
    let token: TokenSource?
    let tls: TLSFiles?
}
