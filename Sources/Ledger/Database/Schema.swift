import GRDB

typealias SQLRow = GRDB.Row

/// The tables of the ledger, and the migrations between their versions, written by hand.
///
/// SQLite's `application_id` says that a file is a ledger of ours, its `user_version` which version of the tables it has.
/// Each step migrates from one version to the next. A step that was released is never edited.
enum Schema {
    /// "RNKI" in ASCII.
    static let applicationID = 0x524e_4b49
    static var version: Int { steps.count }

    /// The first version with a table `ledger`, which holds the ledger's identity and generation.
    static let firstWithIdentity = 2

    /// Migrates a file to the current version.
    static func prepare(in queue: DatabaseQueue, from found: Int) throws {
        if try queue.read({ try String.fetchOne($0, sql: "PRAGMA journal_mode") }) != "wal" {
            _ = try queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
        }
        try queue.write { db in
            guard found < version else { return }
            for step in steps[found...] { try db.execute(sql: step) }
            try RowChecksums.install(on: db)
            try RowChecksums.computeAll(in: db)
            try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
        }
    }

    /// The version of the file's tables; 0 for a new file.
    /// - Throws: `LedgerFailure.foreign` or `.newer`.
    static func recognise(in db: Database) throws -> Int {
        let foundID = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let foundVersion = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if foundID == applicationID {
            guard foundVersion <= version else { throw LedgerFailure.newer(version: foundVersion) }
            guard foundVersion > 0 else { throw LedgerFailure.damaged(reason: "the file has no version") }
            return foundVersion
        }
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        guard foundID == 0, foundVersion == 0, tables == 0 else { throw LedgerFailure.foreign }
        return 0
    }

    private static let steps = [first, second]

    private static let first = """
        CREATE TABLE job (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            connection TEXT NOT NULL,
            direction TEXT NOT NULL,
            baseDate INTEGER NOT NULL,
            nameStyle TEXT NOT NULL,
            clear TEXT NOT NULL,
            leavers INTEGER NOT NULL,
            actor TEXT,
            state TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            fetchedAt INTEGER,
            sourceCount INTEGER,
            targetCount INTEGER,
            shorterPercent INTEGER NOT NULL DEFAULT 0,
            notices TEXT,
            blankInTarget TEXT,
            undoes TEXT,
            new INTEGER,
            changed INTEGER,
            unchanged INTEGER,
            blocked INTEGER,
            notYetHired INTEGER,
            resigned INTEGER,
            stillActive INTEGER,
            byDecision INTEGER,
            targetOnly INTEGER,
            digest TEXT,
            selectedCount INTEGER,
            waitingUntil INTEGER,
            waitingFor TEXT,
            failureKind TEXT,
            failureJa TEXT,
            failureEn TEXT,
            forgotten INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE TABLE block (
            job INTEGER NOT NULL REFERENCES job,
            ordinal INTEGER NOT NULL,
            new INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            unchanged INTEGER NOT NULL,
            blocked INTEGER NOT NULL,
            leftOut INTEGER NOT NULL,
            targetOnly INTEGER NOT NULL,
            listed INTEGER NOT NULL,
            findings INTEGER NOT NULL,
            lastCode BLOB NOT NULL,
            content BLOB NOT NULL,
            UNIQUE (job, ordinal)
        ) STRICT;

        CREATE TABLE outcome (
            job INTEGER NOT NULL REFERENCES job,
            position INTEGER NOT NULL,
            turn INTEGER NOT NULL,
            status INTEGER NOT NULL,
            intentAt INTEGER,
            settledAt INTEGER,
            employee BLOB,
            detail BLOB,
            PRIMARY KEY (job, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outcomeByStatus ON outcome (job, status, position);
        CREATE INDEX pendingOutcome ON outcome (job, turn, position) WHERE status = 0;

        CREATE TABLE link (
            connection TEXT NOT NULL,
            smartHR TEXT NOT NULL,
            kingOfTime TEXT NOT NULL,
            seenAt INTEGER NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (connection, smartHR),
            UNIQUE (connection, kingOfTime)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE linkBlock (
            connection TEXT NOT NULL,
            firstSmartHR TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (connection, firstSmartHR)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE connectionSide (
            connection TEXT NOT NULL,
            side TEXT NOT NULL,
            tenant TEXT,
            lastGoodCount INTEGER,
            PRIMARY KEY (connection, side)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE history (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            event TEXT NOT NULL,
            job TEXT NOT NULL,
            connection TEXT NOT NULL,
            actor TEXT,
            person TEXT,
            fields INTEGER NOT NULL,
            outcome TEXT,
            detail TEXT,
            content BLOB,
            contentHash BLOB,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE INDEX historyByJob ON history (job, number);
        """

    /// Adds the ledger's identity and generation, what a job does in closed hours, the checksums of rows, and decisions.
    private static let second =
        """
        CREATE TABLE ledger (
            identity BLOB NOT NULL,
            generation INTEGER NOT NULL,
            sharedRows INTEGER NOT NULL
        ) STRICT;
        INSERT INTO ledger VALUES (randomblob(16), 0, 0);
        ALTER TABLE job ADD COLUMN whenClosed TEXT;

        """
        + ["ledger", "job", "connectionSide", "link", "outcome"]
        .map { "ALTER TABLE \($0) ADD COLUMN \(RowChecksums.column);\n" }.joined()
        + secondOfBlocks + secondOfDecisions

    /// SQLite reads a row's columns in order: the large one comes last, so that the others can be read without it.
    private static let secondOfBlocks = """
        ALTER TABLE block RENAME TO olderBlock;
        CREATE TABLE block (
            job INTEGER NOT NULL REFERENCES job,
            ordinal INTEGER NOT NULL,
            new INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            unchanged INTEGER NOT NULL,
            blocked INTEGER NOT NULL,
            leftOut INTEGER NOT NULL,
            targetOnly INTEGER NOT NULL,
            listed INTEGER NOT NULL,
            findings INTEGER NOT NULL,
            lastCode BLOB NOT NULL,
            head BLOB NOT NULL,
            \(RowChecksums.column),
            content BLOB NOT NULL,
            UNIQUE (job, ordinal)
        ) STRICT;
        INSERT INTO block (
                job, ordinal, new, changed, unchanged, blocked, leftOut, targetOnly, listed, findings, lastCode, head,
                content)
            SELECT job, ordinal, new, changed, unchanged, blocked, leftOut, targetOnly, listed, findings, lastCode,
                substr(content, 1, \(ChecksumEnvelope.headSize)), content
            FROM olderBlock;
        DROP TABLE olderBlock;

        ALTER TABLE linkBlock RENAME TO olderLinkBlock;
        CREATE TABLE linkBlock (
            connection TEXT NOT NULL,
            firstSmartHR TEXT NOT NULL,
            head BLOB NOT NULL,
            \(RowChecksums.column),
            content BLOB NOT NULL,
            PRIMARY KEY (connection, firstSmartHR)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO linkBlock (connection, firstSmartHR, head, content)
            SELECT connection, firstSmartHR, substr(content, 1, \(ChecksumEnvelope.headSize)), content FROM olderLinkBlock;
        DROP TABLE olderLinkBlock;
        """

    /// The number is never given again: it is the id by which a decision is taken back.
    private static let secondOfDecisions = """

        CREATE TABLE decision (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            connection TEXT NOT NULL,
            at INTEGER NOT NULL,
            revokedAt INTEGER,
            kind INTEGER NOT NULL,
            direction TEXT NOT NULL,
            smartHR TEXT,
            kingOfTime TEXT,
            actor TEXT,
            content BLOB NOT NULL,
            \(RowChecksums.column)
        ) STRICT;
        CREATE INDEX decisionByConnection ON decision (connection, number);
        """
}
