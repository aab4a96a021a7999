import Testing

/// Codes that several people carry, and pairs whose codes are not the same.
@Suite struct CodeTable {
    static let duplicates = PersonCase.table(
        """
        人事側に二人、一覧に出るのは一人 | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 退職=2019-03-31 | 0001 山田 太郎 男 | | 差分なし | | duplicateEmployeeCode(s2) | -
        人事側に二人、一覧に出る一人が新規 | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 退職=2019-03-31 | | | 新規 | | duplicateEmployeeCode(s2) | 新規
        人事側に二人、もう一人は入社前 | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 入社=2027-04-01 | 0001 山田 太郎 男 | | 差分なし | | duplicateEmployeeCode(s2) | -
        人事側に二人とも在籍 | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 | 0001 山田 太郎 男 | | 要確認 | | duplicateEmployeeCode!(s2) | -
        人事側に二人とも在籍、どちらも新規 | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 | | | 要確認 | | duplicateEmployeeCode!(s2) | -
        人事側に三人 | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 ; 0001 佐藤 次郎 男 退職=2019-03-31 | 0001 山田 太郎 男 | | 要確認 | | duplicateEmployeeCode!(s2) duplicateEmployeeCode!(s3) | -
        もう一人は対象外と判断済み | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 | 0001 山田 太郎 男 | 判断=leaveOut:s2 | 差分なし | | duplicateEmployeeCode(s2) | -
        一人を選ぶ | 0001 山田 太郎 男 1980-01-01 ; 0001 鈴木 一郎 男 | 0001 山田 太郎 男 | 解決=samePerson | 差分あり | 生→1980-01-01 | duplicateEmployeeCode(s2) | 更新k1
        一人を選んで登録する | 0001 山田 太郎 男 ; 0001 鈴木 一郎 男 | | 解決=samePerson | 新規 | | duplicateEmployeeCode(s2) | 新規
        選ばれた一人は以後も | 0001 山田 太郎 男 1980-01-01 ; 0001 鈴木 一郎 男 | 0001 山田 太郎 男 | 判断=samePerson:s1:k1 | 差分あり | 生→1980-01-01 | | 更新k1
        選ばれなかった人は止まったまま | 0001 鈴木 一郎 男 ; 0001 山田 太郎 男 | 0001 山田 太郎 男 | 判断=samePerson:s2:k1 | 要確認 | | duplicateEmployeeCode!(s2) | -
        連携先に二人、在籍は一人 | 0001 山田 太郎 男 | 0001 鈴木 一郎 男 退職=2019-03-31 ; 0001 山田 太郎 男 | | 差分なし | | duplicateEmployeeCode(k1) | -
        連携先に二人とも在籍 | 0001 山田 太郎 男 | 0001 鈴木 一郎 男 ; 0001 山田 太郎 男 | | 要確認 | | duplicateEmployeeCode!(k1) duplicateEmployeeCode!(k2) | -
        連携先に二人とも退職 | 0001 山田 太郎 男 | 0001 鈴木 一郎 男 退職=2019-03-31 ; 0001 山田 太郎 男 退職=2020-03-31 | | 要確認 | | duplicateEmployeeCode!(k1) duplicateEmployeeCode!(k2) | -
        連携先の一人を選ぶ | 0001 山田 太郎 男 1980-01-01 | 0001 鈴木 一郎 男 ; 0001 山田 太郎 男 | 解決=samePerson:k2 | 差分あり | 生→1980-01-01 | duplicateEmployeeCode(k1) duplicateEmployeeCode(k2) | 更新k2
        逆方向（SmartHRに旧記録と新記録） | 0001 山田 太郎 男 | 0001 山田 太郎 男 退職=2019-03-31 ; 0001 山田 太郎 男 | K→S | 差分なし | | duplicateEmployeeCode(s1) | -
        """)

    static let similar = PersonCase.table(
        """
        ゼロ埋めだけ違う | 7 山田 太郎 男 1980-01-01 | 007 山田 太郎 男 1980-01-01 | K→S | 要確認 | | similarEmployeeCode!(s1) | -
        全角と半角 | Ａ１ 山田 太郎 男 1980-01-01 | A1 山田 太郎 男 1980-01-01 | K→S | 要確認 | | similarEmployeeCode!(s1) | -
        別の人がその番号を持っている | 7 山田 太郎 男 1980-01-01 ; 007 鈴木 一郎 男 1970-01-01 | 007 鈴木 一郎 男 1970-01-01 | K→S | 新規 | | similarEmployeeCode(s1) | 新規
        同一人物と判断 | 7 山田 太郎 男 1980-01-01 | 007 山田 太郎 男 1980-01-01 | K→S,解決=samePerson | 差分あり | 番号→7 | similarEmployeeCode(s1) | 更新s1
        同一人物と判断（番号は両方とも残す） | 7 山田 太郎 男 1980-01-01 | 007 山田 太郎 男 1980-01-01 | K→S,解決=samePerson,番号維持 | 差分なし | | similarEmployeeCode(s1) | -
        以前に番号を残すと判断 | 007 山田 太郎 男 1980-01-01 | 7 山田 太郎 男 1980-01-01 | 番号維持,判断=samePerson:s1:k1 | 差分なし | | | -
        逆方向で番号を残すと判断していても | 007 山田 太郎 男 1980-01-01 | 7 山田 太郎 男 1980-01-01 | 番号維持,逆方向の判断=samePerson:s1:k1 | 差分なし | | | -
        別の人と判断 | 7 山田 太郎 男 1980-01-01 | 007 鈴木 一郎 男 1970-01-01 | K→S,解決=differentPerson | 新規 | | similarEmployeeCode(s1) | 新規
        """)

    static let renumbered = PersonCase.table(
        """
        番号の付け替え | 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1 | 要確認 | | codeReused!(k1) | -
        同一人物と判断（番号を書き込む） | 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1,解決=samePerson | 差分あり | 番号→0101 | codeReused(k1) | 更新k1
        同一人物と判断（番号は両方とも残す） | 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1,番号維持,解決=samePerson | 差分なし | | codeReused(k1) | -
        別の人と判断 | 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1,解決=differentPerson | 新規 | | codeReused(k1) | 新規
        以前に同一人物と判断 | 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1,判断=samePerson:s1:k1 | 差分あり | 番号→0101 | | 更新k1
        以前に番号を残すと判断 | 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1,番号維持,判断=samePerson:s1:k1 | 差分なし | | | -
        番号の付け替えと姓の変更 | 0101 佐藤 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 判断=samePerson:s1:k1 | 差分あり | 番号→0101 姓→佐藤 | | 更新k1
        逆方向の番号の付け替え | 0001 山田 太郎 男 1980-01-01 | 0101 山田 太郎 男 1980-01-01 | K→S,判断=samePerson:s1:k1 | 差分あり | 番号→0001 | | 更新s1
        新しい番号は連携先のほかの人のもの | 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 ; 0101 鈴木 一郎 男 1970-01-01 | 判断=samePerson:s1:k1 | 差分なし | | codeReused(k2) | -
        判断済みの人の旧番号を別の人が使う | 0001 鈴木 一郎 男 1970-01-01 ; 0101 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 判断=samePerson:s2:k1 | 要確認 | 姓→鈴木 名→一郎 生→1970-01-01 | codeReused!(k1) differentPerson!(k1) | -
        判断の相手がいなくなった | 0101 山田 太郎 男 1980-01-01 | | 判断=samePerson:s1:k1 | 新規 | | | 新規
        番号が消えた人 | 番号なし 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1 | 要確認 | | missingEmployeeCode! codeReused!(k1) | -
        番号が消えた人を同一人物と判断 | 番号なし 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s1:k1,解決=samePerson | 差分なし | | codeReused(k1) | -
        番号のない人、以前に判断済み | 番号なし 佐藤 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 判断=samePerson:s1:k1 | 差分あり | 姓→佐藤 | | 更新k1
        番号のない連携先の記録 | 0001 山田 太郎 男 1980-01-01 | 番号なし 山田 太郎 男 1980-01-01 | K→S,判断=samePerson:s1:k1 | 差分あり | 番号→0001 | | 更新s1
        """)

    static let swapped = PersonCase.table(
        """
        番号の入れ替わり | 0001 山田 太郎 男 1980-01-01 ; 0002 鈴木 太郎 男 1980-01-01 | 0002 山田 太郎 男 1980-01-01 ; 0001 鈴木 太郎 男 1980-01-01 | 紐付け=s1:k1,紐付け=s2:k2 | 要確認 | 姓→山田 | codesSwapped!(k1) | -
        同一人物と判断（番号は手で入れ替える） | 0001 山田 太郎 男 1980-01-01 ; 0002 鈴木 太郎 男 1980-01-01 | 0002 山田 太郎 男 1980-01-01 ; 0001 鈴木 太郎 男 1980-01-01 | 紐付け=s1:k1,紐付け=s2:k2,解決=samePerson | 差分なし | | codesSwapped(k1) | -
        以前に同一人物と判断 | 0001 山田 太郎 男 1980-01-01 ; 0002 鈴木 太郎 男 1980-01-01 | 0002 山田 太郎 男 1980-01-01 ; 0001 鈴木 太郎 男 1980-01-01 | 紐付け=s1:k1,紐付け=s2:k2,判断=samePerson:s1:k1 | 差分なし | | codesSwapped(k2) | -
        番号のとおりと判断 | 0001 山田 太郎 男 1980-01-01 ; 0002 鈴木 太郎 男 1980-01-01 | 0002 山田 太郎 男 1980-01-01 ; 0001 鈴木 太郎 男 1980-01-01 | 紐付け=s1:k1,紐付け=s2:k2,解決=differentPerson | 差分あり | 姓→山田 | codesSwapped(k1) | 更新k2
        二人とも番号のとおりと判断済み | 0001 山田 太郎 男 1980-01-01 ; 0002 鈴木 太郎 男 1980-01-01 | 0002 山田 太郎 男 1980-01-01 ; 0001 鈴木 太郎 男 1980-01-01 | 紐付け=s1:k1,紐付け=s2:k2,判断=differentPerson:s1:k1,判断=differentPerson:s2:k2 | 差分あり | 姓→山田 | | 更新k2
        紐付けのない人が紐付け済みの番号を持つ | 0001 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s9:k1 | 要確認 | | codeReused!(k1) | -
        その人を同一人物と判断 | 0001 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s9:k1,解決=samePerson | 差分なし | | codeReused(k1) | -
        その人を別の人と判断しても番号は使えない | 0001 山田 太郎 男 1980-01-01 | 0001 山田 太郎 男 1980-01-01 | 紐付け=s9:k1,解決=differentPerson | 要確認 | | codeReused(k1) differentPerson!(k1) | -
        """)

    @Test(arguments: duplicates) func codeOfSeveralPeople(_ line: PersonCase) { line.check() }

    @Test(arguments: similar) func codeOfAnotherSpelling(_ line: PersonCase) { line.check() }

    @Test(arguments: renumbered) func codeOfAPairHasChanged(_ line: PersonCase) { line.check() }

    @Test(arguments: swapped) func codesOfPairsAreMixedUp(_ line: PersonCase) { line.check() }
}
