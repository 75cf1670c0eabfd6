<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>Initiatives, goals and progress of a company, in one file, with no network.</source>
        <translation>한 회사의 추진 과제, 목표, 진척을 하나의 파일에 담으며 네트워크를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>MIT licence. Fonts: Noto Sans KR and SC, SIL Open Font License. Drawn with Qt.</source>
        <translation>MIT 라이선스. 글꼴: Noto Sans KR 및 SC, SIL Open Font License. Qt로 그립니다.</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>버전 정보 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>이 컴퓨터에만 적용</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Texts of the app, names that a workspace has in this language, numbers and dates.</source>
        <translation>화면의 글, 워크스페이스에 이 언어로 적힌 이름, 숫자와 날짜에 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who does this, and until when?</source>
        <translation>담당자와 기한 지정</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>입력 담당</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>승인 담당</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>지표 {n}개</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n}개월</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>이 컴퓨터에만 적용</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>두 번째 백업 폴더</translation>
    </message>
    <message>
        <source>none; a memory stick, say</source>
        <translation>없음 (예: USB 메모리)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>두 번째 폴더</translation>
    </message>
    <message>
        <source>A backup is made every half hour and on closing, if something changed.</source>
        <translation>변경 사항이 있으면 30분마다, 그리고 닫을 때 백업합니다.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Room for two days</source>
        <translation>이틀치 공간</translation>
    </message>
    <message>
        <source>All backups of the last two days stay while they fit into this room, and into half of what is free; else the oldest of them go first, but never the last one of a day.</source>
        <translation>최근 이틀의 백업은 이 공간과 남은 공간의 절반에 들어가는 동안 모두 보관합니다. 넘치면 오래된 것부터 지우되, 하루의 마지막 백업은 지우지 않습니다.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Last backup {date}; {n} are kept.</source>
        <translation>마지막 백업 {date}, 보관 중인 백업 {n}개</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made once something changes.</source>
        <translation>아직 백업이 없습니다. 변경 사항이 생기면 백업합니다.</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>백업하고 검사했습니다</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>BaseEdit</name>
    <message>
        <source>As measured then</source>
        <translation>당시 측정값</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>지정한 값:</translation>
    </message>
</context>
<context>
    <name>BaseTable</name>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>새 파일에서</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy the picture or the numbers</source>
        <translation>그림 또는 수치 복사</translation>
    </message>
    <message>
        <source>Table of the numbers (Ctrl+T)</source>
        <translation>수치 표(Ctrl+T)</translation>
    </message>
    <message>
        <source>Save as a picture (Ctrl+S)</source>
        <translation>그림으로 저장(Ctrl+S)</translation>
    </message>
    <message>
        <source>Enlarge (F)</source>
        <translation>크게 보기(F)</translation>
    </message>
    <message>
        <source>Copy, table, save, enlarge</source>
        <translation>복사, 표, 저장, 크게 보기</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>클립보드에 복사했습니다</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Show the whole chart again (Esc)</source>
        <translation>차트 전체를 다시 표시(Esc)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>수치 복사</translation>
    </message>
    <message>
        <source>Save as image …</source>
        <translation>그림으로 저장 …</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is the file whole?</source>
        <translation>파일이 온전합니까?</translation>
    </message>
    <message>
        <source>Every page of the file, every rule and every total is looked at, and every change is held against the one before it. What another program altered is found and named.</source>
        <translation>파일의 모든 페이지와 규칙, 합계를 살펴보고 모든 변경을 그 이전 변경과 대조합니다. 다른 프로그램이 바꾼 부분을 찾아 알려 줍니다.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>파일 검사</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사 중…</translation>
    </message>
    <message>
        <source>The file does not hold together.</source>
        <translation>파일의 내용이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong. Checked {when}, in {seconds} s.</source>
        <translation>✓ 이상이 없습니다. {when} 검사, {seconds}초 소요.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>{day} and today</source>
        <translation>{day}과(와) 오늘</translation>
    </message>
    <message>
        <source>No goal stands differently today.</source>
        <translation>오늘과 상태가 다른 목표가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) stand differently today;</source>
        <translation>
            <numerusform>목표 %n개의 상태가 오늘은 다릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) as before.</source>
        <translation>
            <numerusform>%n개는 그대로입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect the copy</source>
        <translation>사본 보호</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The workspace is protected, so its copy is too: by a passphrase of its own, the same or another.</source>
        <translation>워크스페이스가 보호되어 있으므로 사본도 보호됩니다. 사본에 쓸 암호 문구를 정하세요. 같은 것이나 다른 것 모두 가능합니다.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>{name} cannot be opened: it is damaged</source>
        <translation>{name} 파일이 손상되어 열 수 없습니다</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>시작 페이지로</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>파악된 내용</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>{size}, last written {date}. Nothing was changed in it.</source>
        <translation>{size}, 마지막 저장 {date}. 파일은 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>A backup is restored into a new file, which is checked first. The damaged file is kept in the folder “damaged” beside it.</source>
        <translation>백업은 새 파일로 복원하며 먼저 검사합니다. 손상된 파일은 같은 위치의 ‘damaged’ 폴더에 보관합니다.</translation>
    </message>
</context>
<context>
    <name>DeedTable</name>
    <message>
        <source>not named</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
</context>
<context>
    <name>DrillDown</name>
    <message>
        <source>Measurements behind this value</source>
        <translation>이 값의 측정값</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>이 값은 어디에서 왔습니까?</translation>
    </message>
    <message>
        <source>1 measurement</source>
        <translation>측정값 1개</translation>
    </message>
    <message>
        <source>{n} measurements</source>
        <translation>측정값 {n}개</translation>
    </message>
    <message>
        <source>No measurement ends in this period; the value is derived or carried over.</source>
        <translation>이 기간에 끝나는 측정값이 없습니다. 계산되었거나 이월된 값입니다.</translation>
    </message>
    <message>
        <source>Nothing was measured here</source>
        <translation>측정값이 없습니다</translation>
    </message>
    <message>
        <source>Go to Entry</source>
        <translation>입력으로 이동</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>EntryApproval</name>
    <message>
        <source>Submit, approve or lock the values of the chosen cells, or say who does and until when.</source>
        <translation>선택한 셀의 값을 제출, 승인 또는 잠그거나 담당자와 기한을 지정합니다.</translation>
    </message>
    <message>
        <source>Show what was due and is not approved yet.</source>
        <translation>기한이 지났으나 아직 승인되지 않은 항목을 표시합니다.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Who does this, and until when…</source>
        <translation>담당자와 기한 지정…</translation>
    </message>
</context>
<context>
    <name>EntryEvidence</name>
    <message>
        <source>Show only the rows with values that have no evidence.</source>
        <translation>증빙이 없는 값이 있는 행만 표시합니다.</translation>
    </message>
    <message>
        <source>There is no value here; enter it first, then drop the files on it.</source>
        <translation>여기에는 값이 없습니다. 먼저 값을 입력한 다음 파일을 끌어 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Source for new values</source>
        <translation>새 값의 출처</translation>
    </message>
    <message>
        <source>Every value that you type or paste from now on gets this source: the name of a file.</source>
        <translation>지금부터 입력하거나 붙여 넣는 모든 값에 이 출처가 기록됩니다. 예: 파일 이름</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>모든 사업부</translation>
    </message>
    <message>
        <source>{unit}, {window}</source>
        <translation>{unit}, {window}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장했습니다</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>Evidence: {n}</source>
        <translation>증빙: {n}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Open, add or remove files that show where the value comes from; or drop them here.</source>
        <translation>값의 출처를 보여 주는 파일을 열거나 추가, 제거합니다. 파일을 여기로 끌어 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Enter the value first; then files can be attached to it.</source>
        <translation>먼저 값을 입력하십시오. 그러면 파일을 첨부할 수 있습니다.</translation>
    </message>
    <message>
        <source>Attached 1 file</source>
        <translation>파일 1개를 첨부했습니다</translation>
    </message>
    <message>
        <source>Attached {n} files</source>
        <translation>파일 {n}개를 첨부했습니다</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>증빙 첨부</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>“{name}”을(를) 제거했습니다</translation>
    </message>
    <message>
        <source>This computer has no program that opens “{name}”.</source>
        <translation>이 컴퓨터에는 “{name}”을(를) 열 수 있는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>차트를 그림으로 저장</translation>
    </message>
    <message>
        <source>Only the part that is zoomed to</source>
        <translation>확대한 부분만</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another one.</source>
        <translation>{folder} 폴더가 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>저장했습니다: {file}</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>{file} 파일을 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>A file of this name is in {folder} already.</source>
        <translation>{folder} 폴더에 같은 이름의 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>1 chart</source>
        <translation>차트 1개</translation>
    </message>
    <message>
        <source>{n} charts</source>
        <translation>차트 {n}개</translation>
    </message>
    <message>
        <source>{count} written to {folder}</source>
        <translation>{count}를 {folder} 폴더에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>FactorDialog</name>
    <message>
        <source>New factor</source>
        <translation>새 계수</translation>
    </message>
    <message>
        <source>Factor {code}</source>
        <translation>계수 {code}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Short and unique, such as EF-GRID-CN.</source>
        <translation>짧고 고유하게. 예: EF-GRID-CN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Such as kg CO2e/kWh.</source>
        <translation>예: kg CO2e/kWh</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Publisher, publication and table, as it is cited.</source>
        <translation>인용할 때처럼 발행처, 간행물, 표를 적으십시오.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Type the factor&apos;s value.</source>
        <translation>계수 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the year with four digits, or leave it empty.</source>
        <translation>연도를 네 자리로 입력하거나 비워 두십시오.</translation>
    </message>
</context>
<context>
    <name>FactorModel</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>사용처</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>환산 계수</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>FactorsCard</name>
    <message>
        <source>Conversion factors</source>
        <translation>환산 계수</translation>
    </message>
    <message>
        <source>published values that derived indicators cite</source>
        <translation>계산 지표가 인용하는 공표 값</translation>
    </message>
    <message>
        <source>Add a factor</source>
        <translation>계수 추가</translation>
    </message>
    <message>
        <source>Edit the chosen factor</source>
        <translation>선택한 계수 편집</translation>
    </message>
    <message>
        <source>Delete the chosen factor</source>
        <translation>선택한 계수 삭제</translation>
    </message>
    <message>
        <source>No factors yet</source>
        <translation>아직 계수가 없습니다</translation>
    </message>
    <message>
        <source>A factor turns what you measure into something else: kWh into kg CO2e. Each is cited.</source>
        <translation>계수는 측정한 값을 다른 값으로 바꿉니다(예: kWh를 kg CO2e로). 계수마다 출처를 밝힙니다.</translation>
    </message>
    <message>
        <source>Deleted factor {code}</source>
        <translation>계수 {code} 삭제됨</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>GreenDesk met a fault of its own</source>
        <translation>GreenDesk 내부 오류가 발생했습니다</translation>
    </message>
    <message>
        <source>Your data is safe: each value is in the file once it is entered, and this fault undid none. Please copy the details and send them to those who look after GreenDesk for you. The log in {folder} names the fault too, and never holds what you entered.</source>
        <translation>데이터는 안전합니다. 입력한 값은 바로 파일에 저장되며 이 오류로 사라진 값은 없습니다. 세부 정보를 복사하여 GreenDesk 담당자에게 보내 주십시오. {folder}의 로그에도 이 오류가 기록되며, 입력하신 내용은 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>증명…</translation>
    </message>
    <message>
        <source>the file is not where it was</source>
        <translation>파일이 원래 위치에 없습니다</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>사업부 1개</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>사업부 {n}개</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>추진 과제 1개</translation>
    </message>
    <message>
        <source>{n} initiatives</source>
        <translation>추진 과제 {n}개</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>지표 1개</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>지표 {n}개</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>목표 1개</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>목표 {n}개</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>계수 1개</translation>
    </message>
    <message>
        <source>{n} factors</source>
        <translation>계수 {n}개</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search goals</source>
        <translation>목표 검색</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>모든 사업부</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Without a status</source>
        <translation>상태 없음</translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>그림을 저장할 폴더</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>암호 문구 변경</translation>
    </message>
    <message>
        <source>Protect the workspace</source>
        <translation>워크스페이스 보호</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the passphrase of then.</source>
        <translation>이전에 만든 백업은 당시의 암호 문구로 계속 열립니다.</translation>
    </message>
    <message>
        <source>The file and its new backups are encrypted. Nobody can replace a passphrase that is lost. Backups and exports that are there already stay readable.</source>
        <translation>파일과 새 백업이 암호화됩니다. 분실한 암호 문구는 누구도 복구할 수 없습니다. 이미 있는 백업과 내보낸 파일은 그대로 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>현재 암호 문구</translation>
    </message>
    <message>
        <source>Make a recovery key, to print and lock away</source>
        <translation>인쇄하여 보관할 복구 키 만들기</translation>
    </message>
    <message>
        <source>One from before does not fit the new key file.</source>
        <translation>이전 복구 키는 새 키 파일에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>복구 키</translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <source>Goal progress</source>
        <translation>목표 진척</translation>
    </message>
    <message>
        <source>Show all goals again (Esc)</source>
        <translation>모든 목표 다시 표시(Esc)</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>모든 목표 표시</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>아직 목표가 없습니다</translation>
    </message>
    <message>
        <source>Set one on an indicator: from where, to where, by when. Its way then appears here.</source>
        <translation>지표에 목표를 설정하십시오. 어디에서 어디까지, 언제까지인지 정하면 진척이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>목표 설정</translation>
    </message>
    <message>
        <source>tick = where the path expects it, {date}</source>
        <translation>눈금 = 계획 경로상의 위치, {date}</translation>
    </message>
    <message>
        <source>{status}: {shown} of {total}</source>
        <translation>{status}: {shown}/{total}</translation>
    </message>
    <message>
        <source>No goal here is: {status}</source>
        <translation>해당 상태의 목표가 없습니다: {status}</translation>
    </message>
</context>
<context>
    <name>GoalChoice</name>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>The goal that is drawn and explained</source>
        <translation>차트와 설명에 표시되는 목표</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>New goal</source>
        <translation>새 목표</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>목표 편집</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>목표 설정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>From {date}. {limits}</source>
        <translation>{date}부터. {limits}</translation>
    </message>
    <message>
        <source>This indicator was deleted in the meantime; choose another one.</source>
        <translation>그사이 이 지표가 삭제되었습니다. 다른 지표를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing was measured at {date}.</source>
        <translation>{date}: 측정값이 없습니다.</translation>
    </message>
    <message>
        <source>Measured at {date}: {value}</source>
        <translation>{date} 측정값: {value}</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>By a date</source>
        <translation>목표일 지정</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>Rolling 12 months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>목표 종류</translation>
    </message>
    <message>
        <source>Base date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>목표값</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>목표일</translation>
    </message>
    <message>
        <source>Totalled over</source>
        <translation>합산 기간</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>중간 목표</translation>
    </message>
    <message>
        <source>Status limits</source>
        <translation>상태 기준</translation>
    </message>
    <message>
        <source>More is better for this indicator.</source>
        <translation>이 지표는 클수록 좋습니다.</translation>
    </message>
    <message>
        <source>Less is better for this indicator.</source>
        <translation>이 지표는 작을수록 좋습니다.</translation>
    </message>
</context>
<context>
    <name>GoalPreview</name>
    <message>
        <source>As it would stand today</source>
        <translation>오늘 기준 미리 보기</translation>
    </message>
    <message>
        <source>Choose an indicator; its values appear here.</source>
        <translation>지표를 선택하면 값이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>아직 지표가 없습니다</translation>
    </message>
    <message>
        <source>Its values and the path appear here.</source>
        <translation>지표의 값과 경로가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The path appears as soon as the goal is whole.</source>
        <translation>목표를 모두 입력하면 경로가 표시됩니다.</translation>
    </message>
    <message>
        <source>Needed from now on: {month} a month, {year} a year.</source>
        <translation>앞으로 필요한 변화: 월 {month}, 연 {year}.</translation>
    </message>
</context>
<context>
    <name>GoalTable</name>
    <message>
        <source>Unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Base to target</source>
        <translation>기준→목표</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>앞섬/뒤처짐</translation>
    </message>
</context>
<context>
    <name>GoalView</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>새 목표</translation>
    </message>
    <message>
        <source>Edit the chosen goal (Enter)</source>
        <translation>선택한 목표 편집(Enter)</translation>
    </message>
    <message>
        <source>Delete the chosen goal (Del)</source>
        <translation>선택한 목표 삭제(Del)</translation>
    </message>
    <message>
        <source>No goal matches</source>
        <translation>조건에 맞는 목표가 없습니다</translation>
    </message>
    <message>
        <source>Search for other words, or another status or unit.</source>
        <translation>다른 단어로 검색하거나 다른 상태 또는 사업부를 선택하십시오.</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>모든 목표 표시</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message>
        <source>{total}</source>
        <translation>{total}</translation>
    </message>
    <message>
        <source>No goal is chosen</source>
        <translation>선택한 목표가 없습니다</translation>
    </message>
    <message>
        <source>Choose one to see its path and reasons.</source>
        <translation>목표를 선택하면 경로와 판정 근거가 표시됩니다.</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>아직 목표가 없습니다</translation>
    </message>
    <message>
        <source>A goal says from where to where an indicator is to go, and by when.</source>
        <translation>목표는 지표가 어디에서 어디까지, 언제까지 바뀌어야 하는지를 정합니다.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>목표 설정</translation>
    </message>
    <message>
        <source>A goal needs an indicator: add a unit, an initiative and what it measures first.</source>
        <translation>목표에는 지표가 필요합니다. 먼저 사업부, 추진 과제, 지표를 추가하십시오.</translation>
    </message>
    <message>
        <source>Go to Units</source>
        <translation>사업부로 이동</translation>
    </message>
    <message>
        <source>{indicator} has no goal yet.</source>
        <translation>{indicator}에는 아직 목표가 없습니다.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Entry grid</source>
        <translation>입력 표</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>What value turns this green?</source>
        <translation>얼마면 초록색이 됩니까?</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>목표 설정</translation>
    </message>
    <message>
        <source>With {amount}</source>
        <translation>{amount} 입력 시</translation>
    </message>
    <message>
        <source>Counts from {day} on; the reporting date is {as_of}.</source>
        <translation>{day}부터 반영됩니다. 보고일은 {as_of}입니다.</translation>
    </message>
    <message>
        <source>This indicator is computed from others; choose one of those.</source>
        <translation>이 지표는 다른 지표로 계산됩니다. 그중 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>{indicator} has no goal, so there is no value that turns it green.</source>
        <translation>{indicator}: 목표가 없어 초록색이 되는 값도 없습니다.</translation>
    </message>
    <message>
        <source>This indicator is computed from others; their values turn it green.</source>
        <translation>이 지표는 다른 지표로 계산됩니다. 그 지표들의 값에 따라 초록색이 됩니다.</translation>
    </message>
    <message>
        <source>The goal has no target date, so no value can be named.</source>
        <translation>목표일이 없어 필요한 값을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>For {period} no value can be named: the goal has no base, or begins later.</source>
        <translation>{period}: 기준값이 없거나 나중에 시작하는 목표여서 필요한 값을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Any value keeps the goal on track in {period}.</source>
        <translation>{period}: 어떤 값이든 목표가 순조로움을 유지합니다.</translation>
    </message>
    <message>
        <source>At least {amount} in {period}.</source>
        <translation>{period}: {amount} 이상.</translation>
    </message>
    <message>
        <source>At most {amount} in {period}.</source>
        <translation>{period}: {amount} 이하.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Now, {day}</source>
        <translation>현재, {day}</translation>
    </message>
    <message>
        <source>Pace {pace}</source>
        <translation>속도 {pace}</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Search the history</source>
        <translation>변경 기록 검색</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>모든 지표</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 작성자</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Changes of the workspace</source>
        <translation>작업 공간의 변경</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>What is shown as CSV…</source>
        <translation>표시된 내용을 CSV로…</translation>
    </message>
    <message>
        <source>as JSON…</source>
        <translation>JSON으로…</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>변경된 내용</translation>
    </message>
    <message>
        <source>1 transaction</source>
        <translation>변경 1건</translation>
    </message>
    <message>
        <source>{n} transactions</source>
        <translation>변경 {n}건</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>아직 변경된 내용이 없습니다</translation>
    </message>
    <message>
        <source>Each change of this workspace will be written down here: who, when, and what.</source>
        <translation>이 작업 공간을 변경할 때마다 누가, 언제, 무엇을 바꾸었는지 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>No change is like that</source>
        <translation>조건에 맞는 변경이 없습니다</translation>
    </message>
    <message>
        <source>Another filter finds more.</source>
        <translation>필터를 바꾸어 보십시오.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>the first {n} changes; an export has all</source>
        <translation>처음 {n}개 변경만 표시하며, 내보내기에는 모두 들어 있습니다</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>이후 실행 취소됨</translation>
    </message>
    <message>
        <source>reason: {text}</source>
        <translation>사유: {text}</translation>
    </message>
    <message>
        <source>document: {name}</source>
        <translation>문서: {name}</translation>
    </message>
</context>
<context>
    <name>IndicatorChooser</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Search units, initiatives and indicators</source>
        <translation>사업부, 추진 과제, 지표 검색</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>해당 이름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>새 지표</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>지표 편집</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>지표 추가</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Ratio of two</source>
        <translation>두 지표의 비율</translation>
    </message>
    <message>
        <source>Times a factor</source>
        <translation>계수 적용</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>클수록 좋음</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>작을수록 좋음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>추진 과제</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>측정 단위</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>값 산출 방식</translation>
    </message>
    <message>
        <source>Periods add up as</source>
        <translation>기간 집계 방식</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>분자</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>분모</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원천 지표</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>계수</translation>
    </message>
    <message>
        <source>Factors are kept in Settings.</source>
        <translation>계수는 설정에서 관리합니다.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Choose the indicator that is multiplied.</source>
        <translation>계수를 곱할 지표를 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no factor yet; add one in Settings first.</source>
        <translation>아직 계수가 없습니다. 먼저 설정에서 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>New initiative</source>
        <translation>새 추진 과제</translation>
    </message>
    <message>
        <source>Edit initiative</source>
        <translation>추진 과제 편집</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>추진 과제 추가</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Who answers for the figures.</source>
        <translation>수치를 책임지는 사람.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Values outside these dates are refused.</source>
        <translation>이 기간을 벗어난 값은 입력할 수 없습니다.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Between commas: SDG 12, GRI 301-1.</source>
        <translation>쉼표로 구분: SDG 12, GRI 301-1.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
</context>
<context>
    <name>InitiativePage</name>
    <message>
        <source>No initiative is chosen</source>
        <translation>선택한 추진 과제가 없습니다</translation>
    </message>
    <message>
        <source>Choose one on the Units page, or search with Ctrl+K.</source>
        <translation>사업부 페이지에서 선택하거나 Ctrl+K로 검색하십시오.</translation>
    </message>
    <message>
        <source>Go to Units</source>
        <translation>사업부로 이동</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>추진 과제</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>기간별</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>전년 대비</translation>
    </message>
    <message>
        <source>Set another goal</source>
        <translation>다른 목표 추가</translation>
    </message>
    <message>
        <source>Edit the initiative</source>
        <translation>추진 과제 편집</translation>
    </message>
    <message>
        <source>Delete the initiative</source>
        <translation>추진 과제 삭제</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>지표 추가</translation>
    </message>
    <message>
        <source>Edit the chosen indicator</source>
        <translation>선택한 지표 편집</translation>
    </message>
    <message>
        <source>Delete the chosen indicator</source>
        <translation>선택한 지표 삭제</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>목표 설정</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>아직 지표가 없습니다</translation>
    </message>
    <message>
        <source>Add what this initiative measures: kilograms, orders, stations.</source>
        <translation>이 추진 과제가 측정할 것을 추가하십시오. 예: 킬로그램, 주문 수, 거점 수.</translation>
    </message>
</context>
<context>
    <name>InitiativeTable</name>
    <message>
        <source>Initiative</source>
        <translation>추진 과제</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message numerus="yes">
        <source>(%n overridden)</source>
        <translation>
            <numerusform>(수동 지정 %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>What is late</source>
        <translation>지연된 항목</translation>
    </message>
    <message>
        <source>Due before today, whatever the reporting date, and not approved yet.</source>
        <translation>보고일이 아니라 오늘을 기준으로 기한이 지났으나 아직 승인되지 않았습니다.</translation>
    </message>
    <message>
        <source>Go to Entry</source>
        <translation>입력으로 이동</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>LateTable</name>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>승인 단계</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>대기 중인 담당자</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}일</translation>
    </message>
</context>
<context>
    <name>LimitsEdit</name>
    <message>
        <source>On track from a pace of</source>
        <translation>‘순조로움’ 최소 속도</translation>
    </message>
    <message>
        <source>1 = exactly as planned</source>
        <translation>1 = 계획과 같음</translation>
    </message>
    <message>
        <source>At risk from a pace of</source>
        <translation>‘위험’ 최소 속도</translation>
    </message>
    <message>
        <source>below: off track</source>
        <translation>이보다 낮으면 이탈</translation>
    </message>
    <message>
        <source>Too early to judge before</source>
        <translation>판정을 시작하는 시점</translation>
    </message>
    <message>
        <source>% of the time; 0 = judge at once</source>
        <translation>기간의 %, 0 = 즉시 판정</translation>
    </message>
    <message>
        <source>No status below a coverage of</source>
        <translation>상태를 판정할 최소 커버리지</translation>
    </message>
    <message>
        <source>% of the months</source>
        <translation>월 수의 %</translation>
    </message>
    <message>
        <source>Use the usual limits</source>
        <translation>기본 기준 사용</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <source>the days before keep theirs</source>
        <translation>이전 날짜에는 기존 기준 적용</translation>
    </message>
    <message>
        <source>The usual limits</source>
        <translation>기본 기준</translation>
    </message>
    <message>
        <source>Limits of its own</source>
        <translation>별도 기준</translation>
    </message>
</context>
<context>
    <name>MeasurementDialog</name>
    <message>
        <source>Change the measurement</source>
        <translation>측정값 변경</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>새 측정값</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>MeasurementForm</name>
    <message>
        <source>a file, a meter, a page</source>
        <translation>파일, 계량기, 쪽 번호 등</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>State</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>데이터 품질</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Why restated</source>
        <translation>정정 사유</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>The last day lies before the first; correct one of the two.</source>
        <translation>마지막 날이 첫날보다 빠릅니다. 둘 중 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>Say why the value is restated; the old one stays beside it.</source>
        <translation>정정 사유를 선택하십시오. 이전 값도 함께 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>MeasurementTable</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>State</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증빙</translation>
    </message>
</context>
<context>
    <name>MeasurementsCard</name>
    <message>
        <source>Measurements</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>측정값 추가</translation>
    </message>
    <message>
        <source>Where does the chosen measurement come from?</source>
        <translation>선택한 측정값은 어디에서 왔습니까?</translation>
    </message>
    <message>
        <source>Edit the chosen measurement</source>
        <translation>선택한 측정값 편집</translation>
    </message>
    <message>
        <source>Delete the chosen measurements</source>
        <translation>선택한 측정값 삭제</translation>
    </message>
    <message>
        <source>No measurements yet. Add one here, or fill the grid on the Entry page.</source>
        <translation>아직 측정값이 없습니다. 여기에 추가하거나 입력 페이지의 표를 채우십시오.</translation>
    </message>
    <message>
        <source>Computed from other indicators, which have no measurements yet.</source>
        <translation>다른 지표로 계산되며, 그 지표에 아직 측정값이 없습니다.</translation>
    </message>
    <message>
        <source>Computed from these</source>
        <translation>다음 지표로 계산됨</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>새 워크스페이스(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>예제 워크스페이스 열기(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>사본 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the s&amp;tructure as a new workspace…</source>
        <translation>구조를 새 워크스페이스로 저장(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>This page&apos;s &amp;charts…</source>
        <translation>이 페이지의 차트(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;All charts…</source>
        <translation>모든 차트(&amp;A)…</translation>
    </message>
    <message>
        <source>Workspace as &amp;JSON…</source>
        <translation>워크스페이스를 JSON으로(&amp;J)…</translation>
    </message>
    <message>
        <source>Measurements as CS&amp;V…</source>
        <translation>측정값을 CSV로(&amp;V)…</translation>
    </message>
    <message>
        <source>Workspace as &amp;Excel workbook…</source>
        <translation>워크스페이스를 Excel로(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>워크스페이스 닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>New &amp;year…</source>
        <translation>새 연도(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>검색(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>기간(&amp;P)</translation>
    </message>
    <message>
        <source>The period &amp;before</source>
        <translation>이전 기간(&amp;B)</translation>
    </message>
    <message>
        <source>The period &amp;after</source>
        <translation>다음 기간(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;reporting date</source>
        <translation>보고일로 이동(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All units</source>
        <translation>모든 사업부(&amp;A)</translation>
    </message>
    <message>
        <source>As it &amp;stood on a day…</source>
        <translation>특정 날짜의 상태 보기(&amp;S)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>새 창(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>창 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>바로 가기 키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About GreenDesk</source>
        <translation>GreenDesk 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>사업부(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>입력(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>목표(&amp;G)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>설정(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>증명(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>변경 기록(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>중간 목표 추가</translation>
    </message>
    <message>
        <source>Value in {unit}</source>
        <translation>값({unit})</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>이 중간 목표 삭제</translation>
    </message>
    <message>
        <source>Value of the milestone</source>
        <translation>중간 목표의 값</translation>
    </message>
    <message>
        <source>Date of the milestone</source>
        <translation>중간 목표의 날짜</translation>
    </message>
</context>
<context>
    <name>MovedTable</name>
    <message>
        <source>Unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>당시 상태</translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>당시</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척률</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>없었음</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>암호 문구로 파일 암호화</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another one.</source>
        <translation>{folder} 폴더가 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name.</source>
        <translation>{file} 파일이 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>워크스페이스를 저장할 위치</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>새 워크스페이스</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Usually the company&apos;s name.</source>
        <translation>보통 회사 이름.</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>회계연도 시작 월</translation>
    </message>
    <message>
        <source>A fiscal year is named after the year in which it ends.</source>
        <translation>회계연도의 이름은 끝나는 해를 따릅니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>워크스페이스 이름을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>수치 저장</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override the status</source>
        <translation>상태 수동 지정</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>Computed: {status}. It stays visible beside the one that you give, with your name and reason.</source>
        <translation>산출된 상태: {status}. 지정한 상태 옆에 이름, 사유와 함께 계속 표시됩니다.</translation>
    </message>
    <message>
        <source>Ends by itself on</source>
        <translation>종료일 지정</translation>
    </message>
    <message>
        <source>Status to show</source>
        <translation>표시할 상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>What is added up</source>
        <translation>합산 대상</translation>
    </message>
    <message>
        <source>What is added up; different accounts and units never are</source>
        <translation>합산 대상. 계정이나 단위가 다르면 합산하지 않습니다</translation>
    </message>
    <message>
        <source>No values in this period</source>
        <translation>이 기간에 값이 없습니다</translation>
    </message>
    <message>
        <source>Enter values, or choose another period at the top of the window.</source>
        <translation>값을 입력하거나 창 위쪽에서 다른 기간을 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>값 입력</translation>
    </message>
    <message>
        <source>No goal is chosen</source>
        <translation>선택한 목표가 없습니다</translation>
    </message>
    <message>
        <source>Choose one above to see its path from base to target.</source>
        <translation>위에서 목표를 선택하면 기준에서 목표까지의 경로가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>아직 측정된 것이 없습니다</translation>
    </message>
    <message>
        <source>Give a business unit its first initiative, and the initiative what it measures.</source>
        <translation>사업부에 첫 추진 과제를 추가하고, 추진 과제에 측정할 지표를 추가하십시오.</translation>
    </message>
    <message>
        <source>Go to Units</source>
        <translation>사업부로 이동</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>빈 워크스페이스입니다</translation>
    </message>
    <message>
        <source>Begin with the business units that report; initiatives and indicators hang below them.</source>
        <translation>먼저 보고하는 사업부를 추가하십시오. 추진 과제와 지표는 그 아래에 놓입니다.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>{file} is protected</source>
        <translation>{file} 보호됨</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>The recovery key opens the workspace too.</source>
        <translation>복구 키로도 워크스페이스를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>It was wrong three times; try again in {n} seconds.</source>
        <translation>세 번 틀렸습니다. {n}초 후에 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>As it stood on the evening of</source>
        <translation>이날 저녁의 상태:</translation>
    </message>
    <message>
        <source>The day of the change before</source>
        <translation>이전 변경이 있던 날</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>The day of the change after</source>
        <translation>다음 변경이 있던 날</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>오늘과 비교</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>오늘로 돌아가기</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜 지정</translation>
    </message>
    <message>
        <source>FY</source>
        <translation>FY</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>{number}분기</translation>
    </message>
</context>
<context>
    <name>PictureFields</name>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄용</translation>
    </message>
    <message>
        <source>Leave the ground out</source>
        <translation>배경 제외</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>투명 배경</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>슬라이드, 1920 × 1080</translation>
    </message>
    <message>
        <source>Half a slide, 960 × 900</source>
        <translation>슬라이드 절반, 960 × 900</translation>
    </message>
    <message>
        <source>Report column, 960 × 540</source>
        <translation>보고서 단, 960 × 540</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>정사각형, 1080 × 1080</translation>
    </message>
    <message>
        <source>As on the screen, {width} × {height}</source>
        <translation>화면 크기 그대로, {width} × {height}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>너비(픽셀)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>높이(픽셀)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height}픽셀</translation>
    </message>
    <message>
        <source>sharp at every scale; texts stay texts</source>
        <translation>어떤 배율에서도 선명하며 글자가 글자로 남습니다</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who writes</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>이 컴퓨터에만 적용</translation>
    </message>
    <message>
        <source>for example Sustainability officer</source>
        <translation>예: 지속가능경영 담당자</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>The history names you beside each change that you make. Empty: the name of your login.</source>
        <translation>변경 기록에 변경할 때마다 이 이름이 남습니다. 비워 두면 로그인 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>From now on the history says {name}</source>
        <translation>이제부터 변경 기록에 {name}(으)로 남습니다</translation>
    </message>
    <message>
        <source>From now on the history names nobody</source>
        <translation>이제부터 변경 기록에 이름이 남지 않습니다</translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>Programme</source>
        <translation>사업 개요</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>증명</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>해제…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>보호…</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted; they open with the passphrase alone.</source>
        <translation>파일과 백업이 암호화되어 있으며 암호 문구가 있어야 열립니다.</translation>
    </message>
    <message>
        <source>None: whoever has the file can read it.</source>
        <translation>없음: 파일을 가진 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>암호 문구를 변경했습니다</translation>
    </message>
    <message>
        <source>The workspace is protected</source>
        <translation>워크스페이스를 보호했습니다</translation>
    </message>
    <message>
        <source>The workspace is not protected any more</source>
        <translation>워크스페이스 보호를 해제했습니다</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>증명</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, for the history</source>
        <translation>사유(변경 기록에 남음)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>The recovery key</source>
        <translation>복구 키</translation>
    </message>
    <message>
        <source>It opens the workspace if the passphrase is lost. It is shown this once and kept nowhere: print it, or write it down, and lock it away, not beside the computer.</source>
        <translation>암호 문구를 분실했을 때 워크스페이스를 여는 키입니다. 지금 한 번만 표시되며 어디에도 저장되지 않습니다. 인쇄하거나 적어서 컴퓨터와 떨어진 안전한 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>인쇄용 페이지 저장…</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>안전하게 보관했습니다</translation>
    </message>
    <message>
        <source>{name} recovery key</source>
        <translation>{name} 복구 키</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>인쇄용 페이지 저장</translation>
    </message>
    <message>
        <source>GreenDesk: recovery key of {name}</source>
        <translation>GreenDesk: {name} 복구 키</translation>
    </message>
    <message>
        <source>Whoever has this page and the file can read the workspace. Lock it away.</source>
        <translation>이 페이지와 파일을 함께 가진 사람은 워크스페이스를 읽을 수 있습니다. 안전한 곳에 보관하십시오.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove the protection</source>
        <translation>보호 해제</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>해제</translation>
    </message>
    <message>
        <source>The file is decrypted: whoever has it can read it. Older backups stay protected.</source>
        <translation>파일의 암호화가 해제되어 파일을 가진 사람은 누구나 읽을 수 있습니다. 이전 백업은 계속 보호됩니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
</context>
<context>
    <name>RestateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>The workspace as it is now is backed up first, and kept in the folder “damaged” beside it.</source>
        <translation>현재 워크스페이스을 먼저 백업하고, 같은 위치의 ‘damaged’ 폴더에 보관합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Find a unit, an initiative, an indicator or a command</source>
        <translation>사업부, 추진 과제, 지표, 명령 찾기</translation>
    </message>
    <message>
        <source>Nothing has “{words}” in its name or code.</source>
        <translation>이름이나 코드에 “{words}”이(가) 있는 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search units, initiatives, indicators and commands (Ctrl+K)</source>
        <translation>사업부, 추진 과제, 지표, 명령 검색(Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open a workspace</source>
        <translation>워크스페이스 열기</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign off a period</source>
        <translation>기간 확인 서명</translation>
    </message>
    <message>
        <source>You sign what the period holds today and where the history stands. What changes afterwards is shown beside the sign-off; nothing before it can be undone, only corrected.</source>
        <translation>해당 기간의 현재 수치와 이력의 위치에 서명합니다. 이후의 변경은 서명 옆에 표시되며, 그 이전의 일은 실행 취소할 수 없고 정정만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>서명자: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명 완료</translation>
    </message>
    <message>
        <source>Print this code, mail it or put it into the minutes. A file that is rolled back or built anew has no sign-off with this code.</source>
        <translation>이 코드를 인쇄하거나 메일로 보내거나 회의록에 남기십시오. 되돌리거나 새로 만든 파일에는 이 코드의 서명이 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>코드 복사</translation>
    </message>
</context>
<context>
    <name>SignOffTable</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>✗ Not genuine: do not trust it</source>
        <translation>✗ 진본이 아님: 신뢰하지 마십시오</translation>
    </message>
    <message>
        <source>▲ Changed since: {codes}</source>
        <translation>▲ 이후 변경됨: {codes}</translation>
    </message>
    <message>
        <source>✓ As it was signed</source>
        <translation>✓ 서명 당시와 같음</translation>
    </message>
</context>
<context>
    <name>SignOffsCard</name>
    <message>
        <source>Sign-offs</source>
        <translation>확인 서명</translation>
    </message>
    <message>
        <source>Sign off a period…</source>
        <translation>기간 확인 서명…</translation>
    </message>
    <message>
        <source>No period is signed off yet. A sign-off seals what the figures of a period were; its short code proves later that the file is the same.</source>
        <translation>아직 서명한 기간이 없습니다. 확인 서명은 한 기간의 수치를 봉인하며, 짧은 코드로 나중에 같은 파일임을 입증합니다.</translation>
    </message>
    <message>
        <source>A printed code</source>
        <translation>인쇄된 코드</translation>
    </message>
    <message>
        <source>Type a code to see whether this is the file that was signed.</source>
        <translation>코드를 입력하면 서명한 파일인지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>✓ This file has the sign-off with that code.</source>
        <translation>✓ 이 파일에 해당 코드의 확인 서명이 있습니다.</translation>
    </message>
    <message>
        <source>No sign-off of this file has that code: it was rolled back or built anew since.</source>
        <translation>이 파일에는 해당 코드의 확인 서명이 없습니다. 이후 이전 상태로 되돌렸거나 새로 만든 파일입니다.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>최근 워크스페이스</translation>
    </message>
    <message>
        <source>You can also drop a workspace file onto this window.</source>
        <translation>워크스페이스 파일을 이 창에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Initiatives, goals and progress of a company, in one file.</source>
        <translation>한 회사의 추진 과제, 목표, 진척을 하나의 파일에.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>새 워크스페이스</translation>
    </message>
    <message>
        <source>Begin with your own company: name, fiscal year, currency.</source>
        <translation>회사 이름, 회계연도, 통화부터 시작합니다.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>워크스페이스 열기</translation>
    </message>
    <message>
        <source>A .greendesk file on a disk of this computer.</source>
        <translation>이 컴퓨터의 디스크에 있는 .greendesk 파일</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>예제 둘러보기</translation>
    </message>
    <message>
        <source>Twelve programmes of a real company, to try everything on.</source>
        <translation>실제 회사의 프로그램 12개로 모든 기능을 시험해 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>예제 열기</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Language of texts, names and numbers</source>
        <translation>화면, 이름, 숫자의 언어</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>저장: {time}</translation>
    </message>
    <message>
        <source>{n} of {of} units reported</source>
        <translation>사업부 {of}곳 중 {n}곳 보고</translation>
    </message>
    <message>
        <source>Fiscal year starts in {month}</source>
        <translation>회계연도 시작: {month}</translation>
    </message>
    <message>
        <source>Data as of {date}</source>
        <translation>{date} 기준 데이터</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>시스템 언어</translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message numerus="yes">
        <source>goals, %n overridden</source>
        <translation>
            <numerusform>목표, 수동 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>goals</source>
        <translation>목표</translation>
    </message>
    <message numerus="yes">
        <source>%n of them overridden</source>
        <translation>
            <numerusform>이 중 %n개 수동 지정</numerusform>
        </translation>
    </message>
    <message>
        <source>no status</source>
        <translation>상태 없음</translation>
    </message>
</context>
<context>
    <name>StructureDialog</name>
    <message>
        <source>The structure as a new workspace</source>
        <translation>구조를 새 워크스페이스로 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The new file gets {parts}.</source>
        <translation>새 파일에 담기는 것: {parts}.</translation>
    </message>
    <message>
        <source>It gets no value, no evidence, no restatement, no status that a person has given, no fixed reporting date, and a history of its own.</source>
        <translation>값, 증빙, 정정, 수동 지정한 상태, 고정된 보고일은 가져가지 않으며, 기록은 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Goals that stand on values</source>
        <translation>값에 근거한 목표</translation>
    </message>
    <message>
        <source>{name}, structure</source>
        <translation>{name} 구조</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>워크스페이스 이름을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>TargetEdit</name>
    <message>
        <source>Reduce by</source>
        <translation>감축</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>증가</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>The period before (Alt+Page Up)</source>
        <translation>이전 기간(Alt+Page Up)</translation>
    </message>
    <message>
        <source>The period after (Alt+Page Down)</source>
        <translation>다음 기간(Alt+Page Down)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>기간: {period}</translation>
    </message>
    <message>
        <source>Length of a column: {grain}</source>
        <translation>열의 길이: {grain}</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>모든 사업부</translation>
    </message>
    <message>
        <source>Business unit: {unit}</source>
        <translation>사업부: {unit}</translation>
    </message>
    <message>
        <source>Go to the reporting date</source>
        <translation>보고일로 이동</translation>
    </message>
    <message>
        <source>Last complete fiscal year</source>
        <translation>마지막 완료 회계연도</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Changes of the chosen measurement</source>
        <translation>선택한 측정값의 변경</translation>
    </message>
    <message>
        <source>How {indicator}, {period} came about</source>
        <translation>{indicator}, {period} 값의 변경 과정</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>출처: {text}</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Data quality: {grade}</source>
        <translation>데이터 품질: {grade}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>메모: {text}</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Reason, document</source>
        <translation>사유, 문서</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>New business unit</source>
        <translation>새 사업부</translation>
    </message>
    <message>
        <source>Edit business unit</source>
        <translation>사업부 편집</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>사업부 추가</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>없음: 최상위</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Short; files use it.</source>
        <translation>짧게. 파일에서 사용합니다.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>상위 사업부</translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Business unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>입력 담당</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>승인 담당</translation>
    </message>
    <message>
        <source>With due date</source>
        <translation>기한 있음</translation>
    </message>
</context>
<context>
    <name>UnitTree</name>
    <message>
        <source>Business units</source>
        <translation>사업부</translation>
    </message>
</context>
<context>
    <name>UnitTreeView</name>
    <message>
        <source>Business units</source>
        <translation>사업부</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>No business units yet</source>
        <translation>아직 사업부가 없습니다</translation>
    </message>
    <message>
        <source>Begin with your company, then add the parts of it that report figures.</source>
        <translation>먼저 회사를 추가하고, 이어서 수치를 보고하는 부문을 추가하십시오.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>사업부 추가</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Drag a unit to move it, or press Alt with an arrow key.</source>
        <translation>끌거나 Alt와 화살표 키를 눌러 사업부를 옮깁니다.</translation>
    </message>
    <message>
        <source>Add a unit below the chosen one (Ins)</source>
        <translation>선택한 사업부 아래에 추가(Ins)</translation>
    </message>
    <message>
        <source>Edit the chosen unit (F2)</source>
        <translation>선택한 사업부 편집(F2)</translation>
    </message>
    <message>
        <source>Delete the chosen unit (Del)</source>
        <translation>선택한 사업부 삭제(Del)</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>값 입력</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>추진 과제 추가</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>추진 과제</translation>
    </message>
    <message>
        <source>Nothing here yet. An initiative is a programme that this unit runs.</source>
        <translation>아직 아무것도 없습니다. 추진 과제는 이 사업부가 운영하는 프로그램입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>추진 과제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No values in this period</source>
        <translation>이 기간에 값이 없습니다</translation>
    </message>
    <message>
        <source>Enter values, or choose another period at the top of the window.</source>
        <translation>값을 입력하거나 창 위쪽에서 다른 기간을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>Type a number, or choose the reason why there is none.</source>
        <translation>숫자를 입력하거나 값이 없는 이유를 선택하십시오.</translation>
    </message>
    <message>
        <source>= {amount}</source>
        <translation>= {amount}</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this colour?</source>
        <translation>판정 근거</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>이 값은 어디에서 왔습니까?</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>목표 편집</translation>
    </message>
    <message>
        <source>Override the status</source>
        <translation>상태 수동 지정</translation>
    </message>
    <message>
        <source>Back to the computed status</source>
        <translation>산출된 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>목표 삭제</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>워크스페이스</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>날짜 고정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>회계연도 시작 월</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>보고일</translation>
    </message>
    <message>
        <source>Statuses are judged on this date, and only measurements up to it count. Not fixed: today.</source>
        <translation>상태는 이 날짜를 기준으로 판정하며, 이 날짜까지의 측정값만 반영합니다. 고정하지 않으면 오늘입니다.</translation>
    </message>
    <message>
        <source>Recalculate a base from</source>
        <translation>기준값 재산정 기준</translation>
    </message>
    <message>
        <source>% of change by restated values; then a goal&apos;s card proposes another base value.</source>
        <translation>% 이상 정정으로 변동하면 목표 카드에서 새 기준값을 제안합니다.</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>변경 취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The workspace&apos;s settings are saved</source>
        <translation>워크스페이스 설정을 저장했습니다</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>The history of a workspace says who changed what. Your changes bear the name {name}.</source>
        <translation>작업 공간의 변경 기록에는 누가 무엇을 바꾸었는지 남습니다. 현재 이름은 {name}입니다.</translation>
    </message>
    <message>
        <source>The history of a workspace says who changed what. Give the name for your changes.</source>
        <translation>작업 공간의 변경 기록에는 누가 무엇을 바꾸었는지 남습니다. 사용할 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>이름과 역할…</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>New year</source>
        <translation>새 연도</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>이어지는 항목</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>보고일</translation>
    </message>
    <message>
        <source>Ends in {year}: does it go on?</source>
        <translation>{year}에 끝나는 과제: 계속합니까?</translation>
    </message>
    <message>
        <source>Move it from {day} to {later}</source>
        <translation>{day}에서 {later}(으)로 옮기기</translation>
    </message>
    <message>
        <source>It is fixed: as long as it stays, no value that ends after {day} counts.</source>
        <translation>보고일이 고정되어 있어, 옮기지 않으면 {day} 이후에 끝나는 값은 반영되지 않습니다.</translation>
    </message>
    <message>
        <source>Begin {year}</source>
        <translation>{year} 시작</translation>
    </message>
    <message>
        <source>{new} takes over from {before} who enters, who approves and until when, a year later. It takes no value, no evidence, no restatement and no status: every month is an empty draft.</source>
        <translation>{new}은(는) {before}의 입력 담당, 승인 담당, 기한을 1년 뒤로 옮겨 이어받습니다. 값, 증빙, 정정, 상태는 이어받지 않으며 모든 달은 빈 초안입니다.</translation>
    </message>
    <message>
        <source>Nobody was named and nothing was due in {before}, so {new} begins without a plan. It takes no value, no evidence, no restatement and no status: every month is an empty draft.</source>
        <translation>{before}에는 지정된 담당자나 기한이 없어 {new}은(는) 계획 없이 시작합니다. 값, 증빙, 정정, 상태는 이어받지 않으며 모든 달은 빈 초안입니다.</translation>
    </message>
    <message>
        <source>1 month of the new year has an entry already; it stays as it is.</source>
        <translation>새 연도의 1개월은 이미 지정되어 있어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>{n} months of the new year have an entry already; they stay as they are.</source>
        <translation>새 연도의 {n}개월은 이미 지정되어 있어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>The file is not there any more</source>
        <translation>파일이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>목록에서 제거</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Inventory</source>
        <translation>인벤토리</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>회피 배출</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>재무</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>등가 환산</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Why does this change?</source>
        <translation>변경 사유를 입력하십시오</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Enters: {name}</source>
        <translation>입력 담당: {name}</translation>
    </message>
    <message>
        <source>Submitted by {name}</source>
        <translation>제출: {name}</translation>
    </message>
    <message>
        <source>Approves: {name}</source>
        <translation>승인 담당: {name}</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>승인: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>기한: {day}</translation>
    </message>
    <message>
        <source>{stage}, due {day}</source>
        <translation>{stage}, 기한 {day}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>다시 열기…</translation>
    </message>
    <message>
        <source>Submitted 1 month</source>
        <translation>1개월분을 제출했습니다</translation>
    </message>
    <message>
        <source>Submitted {n} months</source>
        <translation>{n}개월분을 제출했습니다</translation>
    </message>
    <message>
        <source>Approved 1 month</source>
        <translation>1개월분을 승인했습니다</translation>
    </message>
    <message>
        <source>Approved {n} months</source>
        <translation>{n}개월분을 승인했습니다</translation>
    </message>
    <message>
        <source>Locked 1 month</source>
        <translation>1개월분을 잠갔습니다</translation>
    </message>
    <message>
        <source>Locked {n} months</source>
        <translation>{n}개월분을 잠갔습니다</translation>
    </message>
    <message>
        <source>Opened 1 month again</source>
        <translation>1개월분을 다시 열었습니다</translation>
    </message>
    <message>
        <source>Opened {n} months again</source>
        <translation>{n}개월분을 다시 열었습니다</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n}건 지연</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>What it holds is not known</source>
        <translation>내용을 알 수 없음</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>사업부 1개</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>사업부 {n}개</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>추진 과제 1개</translation>
    </message>
    <message>
        <source>{n} initiatives</source>
        <translation>추진 과제 {n}개</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>지표 1개</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>지표 {n}개</translation>
    </message>
    <message>
        <source>1 measurement</source>
        <translation>측정값 1개</translation>
    </message>
    <message>
        <source>{n} measurements</source>
        <translation>측정값 {n}개</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>목표 1개</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>목표 {n}개</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore the backup of {date}</source>
        <translation>{date} 백업 복원</translation>
    </message>
    <message>
        <source>There is no backup of this workspace in {folder}.</source>
        <translation>{folder}에 이 워크스페이스의 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>다른 백업…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>백업 선택</translation>
    </message>
    <message>
        <source>Backed up, but not in the second folder: it is not there, or cannot be written</source>
        <translation>백업했으나 두 번째 폴더에는 저장하지 못했습니다. 폴더가 없거나 쓸 수 없습니다</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>and {n} more rows</source>
        <translation>외 {n}행</translation>
    </message>
    <message>
        <source>by initiative</source>
        <translation>추진 과제별</translation>
    </message>
    <message>
        <source>total {value}</source>
        <translation>합계 {value}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>coverage of data</source>
        <translation>데이터 커버리지</translation>
    </message>
    <message>
        <source>No indicators yet. Add one to see its coverage.</source>
        <translation>아직 지표가 없습니다. 지표를 추가하면 커버리지가 표시됩니다.</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>no value, with a reason</source>
        <translation>값 없음(사유 있음)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>outside the programme&apos;s dates</source>
        <translation>프로그램 기간 밖</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>누계</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>목표 {value}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Limit {value}</source>
        <translation>한계 {value}</translation>
    </message>
    <message>
        <source>Forecast {value}</source>
        <translation>예측 {value}</translation>
    </message>
    <message>
        <source>80 % band: {band}</source>
        <translation>80 % 구간: {band}</translation>
    </message>
    <message>
        <source>per period</source>
        <translation>기간별</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>expected path</source>
        <translation>계획 경로</translation>
    </message>
    <message>
        <source>re-based line</source>
        <translation>재설정 경로</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>target without a date</source>
        <translation>날짜 없는 목표</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>forecast: least squares over {n} periods, 80 % band</source>
        <translation>예측: {n}개 기간의 최소제곱, 80 % 구간</translation>
    </message>
    <message>
        <source>meets the target on {date}</source>
        <translation>{date} 목표 도달</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>계획값</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>중간 목표</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>사업부별</translation>
    </message>
    <message>
        <source>not all units</source>
        <translation>일부 사업부</translation>
    </message>
    <message>
        <source>{n} of {of} units</source>
        <translation>사업부 {n}/{of}곳</translation>
    </message>
    <message>
        <source>Total {value}</source>
        <translation>합계 {value}</translation>
    </message>
    <message>
        <source>progress of goals</source>
        <translation>목표 진척</translation>
    </message>
    <message>
        <source>share of the way from base to target</source>
        <translation>기준에서 목표까지 온 비율</translation>
    </message>
    <message>
        <source>expected at this date</source>
        <translation>이 날짜의 계획값</translation>
    </message>
    <message>
        <source>status withheld</source>
        <translation>상태 판정 보류</translation>
    </message>
    <message>
        <source>No goals yet. Set one, and its progress appears here.</source>
        <translation>아직 목표가 없습니다. 목표를 설정하면 진척이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>year on year</source>
        <translation>전년 대비</translation>
    </message>
    <message>
        <source>{subject}, {what}</source>
        <translation>{subject}, {what}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>출처: {sources}</translation>
    </message>
    <message>
        <source>data as of {date}</source>
        <translation>{date} 기준 데이터</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>분기별</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>연별</translation>
    </message>
    <message>
        <source>{unit} per month</source>
        <translation>{unit}/월</translation>
    </message>
    <message>
        <source>{unit} per quarter</source>
        <translation>{unit}/분기</translation>
    </message>
    <message>
        <source>{unit} per year</source>
        <translation>{unit}/년</translation>
    </message>
    <message>
        <source>estimated or illustrative</source>
        <translation>추정 또는 예시</translation>
    </message>
    <message>
        <source>No data yet. Enter values, and they appear here.</source>
        <translation>아직 데이터가 없습니다. 값을 입력하면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>외 {n}개</translation>
    </message>
    <message>
        <source>data quality {quality}</source>
        <translation>데이터 품질 {quality}</translation>
    </message>
    <message>
        <source>data quality {quality} ({n} of {of} values)</source>
        <translation>데이터 품질 {quality} ({of}개 값 중 {n}개)</translation>
    </message>
    <message>
        <source>{n} of {of} months</source>
        <translation>{n}/{of}개월</translation>
    </message>
    <message>
        <source>{units}, {months}</source>
        <translation>{units}, {months}</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>조</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>short for trillion</comment>
        <translation>조</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>십억</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <translation>십억</translation>
    </message>
    <message>
        <source>million</source>
        <translation>백만</translation>
    </message>
    <message>
        <source>m</source>
        <comment>short for million</comment>
        <translation>백만</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>천</translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation>천</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>순조로움</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>이탈</translation>
    </message>
    <message>
        <source>Moving away</source>
        <translation>역행</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>미달성</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>판정 이름</translation>
    </message>
    <message>
        <source>No target date</source>
        <translation>목표일 없음</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>오래된 데이터</translation>
    </message>
    <message>
        <source>Low coverage</source>
        <translation>커버리지 부족</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>산정 근거</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>누계</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>기간 값</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>계획값</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>80 % low</source>
        <translation>80 % 하한</translation>
    </message>
    <message>
        <source>80 % high</source>
        <translation>80 % 상한</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>측정 단위</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>진척(%)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>추진 과제</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>비중(%)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>커버리지</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Deleted {what}</source>
        <translation>{what} 삭제됨</translation>
    </message>
    <message>
        <source>Deleted {what}. With it went: {listed}</source>
        <translation>{what} 삭제됨. 함께 삭제됨: {listed}</translation>
    </message>
    <message>
        <source>1 business unit</source>
        <translation>사업부 1개</translation>
    </message>
    <message>
        <source>{n} business units</source>
        <translation>사업부 {n}개</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>추진 과제 1개</translation>
    </message>
    <message>
        <source>{n} initiatives</source>
        <translation>추진 과제 {n}개</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>지표 1개</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>지표 {n}개</translation>
    </message>
    <message>
        <source>1 measurement</source>
        <translation>측정값 1개</translation>
    </message>
    <message>
        <source>{n} measurements</source>
        <translation>측정값 {n}개</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>목표 1개</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>목표 {n}개</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>no unit of measure</source>
        <translation>측정 단위 없음</translation>
    </message>
    <message>
        <source>Computed from other indicators; enter their values instead.</source>
        <translation>다른 지표로 계산됩니다. 그 지표의 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>{indicator}, {period}</source>
        <translation>{indicator}, {period}</translation>
    </message>
    <message>
        <source>Evidence: {files}</source>
        <translation>증빙: {files}</translation>
    </message>
    <message>
        <source>{value} is less than a tenth of the usual {usual}.</source>
        <translation>{value}: 평소 값 {usual}의 10분의 1보다 작습니다.</translation>
    </message>
    <message>
        <source>{value} is more than ten times the usual {usual}.</source>
        <translation>{value}: 평소 값 {usual}의 10배보다 큽니다.</translation>
    </message>
    <message>
        <source>outside the initiative&apos;s dates</source>
        <translation>추진 과제 기간 밖</translation>
    </message>
    <message>
        <source>part of a longer measurement</source>
        <translation>더 긴 측정값의 일부</translation>
    </message>
    <message>
        <source>cannot be computed yet</source>
        <translation>아직 계산할 수 없음</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>{indicator} is computed from other indicators; enter their values instead.</source>
        <translation>{indicator}: 다른 지표로 계산됩니다. 그 지표의 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>{period} lies outside the initiative&apos;s dates ({dates}); correct those first.</source>
        <translation>{period}: 추진 과제의 기간({dates}) 밖입니다. 먼저 그 날짜를 고치십시오.</translation>
    </message>
    <message>
        <source>{period} holds several shorter measurements; press F2 or click twice to choose one.</source>
        <translation>{period}: 더 짧은 측정값이 여러 개 있습니다. F2를 누르거나 두 번 클릭하여 선택하십시오.</translation>
    </message>
    <message>
        <source>{period} is part of one measurement for {whole}; press F2 or click twice to change it.</source>
        <translation>{period}: {whole} 측정값 하나의 일부입니다. F2를 누르거나 두 번 클릭하여 변경하십시오.</translation>
    </message>
    <message>
        <source>{value} in total, from several shorter measurements</source>
        <translation>합계 {value}, 더 짧은 측정값 여러 개</translation>
    </message>
    <message>
        <source>{value} for {whole}</source>
        <translation>{whole}: {value}</translation>
    </message>
    <message>
        <source>No value yet. Type one, or press {key} to say why there is none.</source>
        <translation>아직 값이 없습니다. 값을 입력하거나 {key} 키를 눌러 없는 이유를 지정하십시오.</translation>
    </message>
    <message>
        <source>Outside the initiative&apos;s dates ({dates})</source>
        <translation>추진 과제의 기간({dates}) 밖</translation>
    </message>
    <message>
        <source>Computed; an input is missing</source>
        <translation>계산값: 입력값이 부족함</translation>
    </message>
    <message>
        <source>{value}, computed</source>
        <translation>{value}, 계산값</translation>
    </message>
    <message>
        <source>Illustrative: not a measured value</source>
        <translation>예시: 측정된 값이 아님</translation>
    </message>
    <message>
        <source>Data quality: {grade}</source>
        <translation>데이터 품질: {grade}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>메모: {note}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>오른쪽으로 채우기</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>이 값은 어디에서 왔습니까?</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>증빙 첨부…</translation>
    </message>
    <message>
        <source>Show the initiative</source>
        <translation>추진 과제 보기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>State</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>데이터 품질</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>커버리지</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>several measurements</source>
        <translation>여러 측정값</translation>
    </message>
    <message>
        <source>longer measurement</source>
        <translation>더 긴 측정값</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>계산값</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>증빙 없음</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>data quality 1 to 5</source>
        <translation>데이터 품질 1~5</translation>
    </message>
    <message>
        <source>The block is {height} × {width} cells (down × across), and from this cell on there is room for {lines} × {columns}; begin further up or left, or choose a longer period. Nothing was pasted.</source>
        <translation>복사한 범위는 {height} × {width}칸(세로 × 가로)인데 이 칸부터는 {lines} × {columns}칸만 있습니다. 더 위나 왼쪽에서 시작하거나 더 긴 기간을 선택하십시오. 아무것도 붙여 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>{bad} of {all} values cannot be taken, so none is written yet.</source>
        <translation>값 {all}개 중 {bad}개를 받아들일 수 없어 아직 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>This is not written.</source>
        <translation>아직 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Drop the block</source>
        <translation>전체 버리기</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>해당 칸으로</translation>
    </message>
    <message>
        <source>{place}: {what} Keep it, or mend it here.</source>
        <translation>{place}: {what} 그대로 두거나 여기에서 고치십시오.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.  ·  Ctrl+C copies</source>
        <translation>이 워크스페이스는 읽기 전용으로 열려 있습니다.  ·  Ctrl+C 복사</translation>
    </message>
    <message>
        <source>Enter down  ·  Tab right  ·  F2 edit  ·  Ctrl+V paste  ·  Ctrl+D fill down  ·  {states} state  ·  Del delete  ·  F6 form</source>
        <translation>Enter 아래로  ·  Tab 오른쪽  ·  F2 편집  ·  Ctrl+V 붙여넣기  ·  Ctrl+D 아래로 채우기  ·  {states} 구분  ·  Del 삭제  ·  F6 양식</translation>
    </message>
    <message>
        <source>“{typed}” is not a number; to say that there is no value ({reason}), press {key} and choose the reason.</source>
        <translation>“{typed}”: 숫자가 아닙니다. 값이 없음({reason})을 나타내려면 {key} 키를 눌러 이유를 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no value here that could be in that state; type one first.</source>
        <translation>구분을 지정할 값이 없습니다. 먼저 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no value here to be graded; type one first.</source>
        <translation>등급을 매길 값이 없습니다. 먼저 값을 입력하세요.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy cells in a spreadsheet first, then paste here.</source>
        <translation>클립보드에 텍스트가 없습니다. 먼저 스프레드시트에서 셀을 복사한 뒤 여기에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only; save a copy of it to enter values.</source>
        <translation>이 워크스페이스는 읽기 전용으로 열려 있습니다. 값을 입력하려면 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>1 value written</source>
        <translation>값 1개를 기록했습니다</translation>
    </message>
    <message>
        <source>{n} values written</source>
        <translation>값 {n}개를 기록했습니다</translation>
    </message>
    <message>
        <source>Nothing to enter yet</source>
        <translation>아직 입력할 것이 없습니다</translation>
    </message>
    <message>
        <source>Begin with your business units: they run initiatives, and those have indicators.</source>
        <translation>먼저 사업부를 추가하십시오. 사업부가 추진 과제를 운영하고 추진 과제에 지표가 속합니다.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>사업부 추가</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>아직 지표가 없습니다</translation>
    </message>
    <message>
        <source>No indicators in {unit} yet</source>
        <translation>{unit}: 아직 지표가 없습니다</translation>
    </message>
    <message>
        <source>Values belong to the indicators of an initiative; add one and what it measures.</source>
        <translation>값은 추진 과제의 지표에 속합니다. 추진 과제와 측정할 지표를 추가하십시오.</translation>
    </message>
    <message>
        <source>Go to the unit</source>
        <translation>사업부로 이동</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>사업부로 이동</translation>
    </message>
    <message>
        <source>Deleted 1 value</source>
        <translation>값 1개를 삭제했습니다</translation>
    </message>
    <message>
        <source>Deleted {n} values</source>
        <translation>값 {n}개를 삭제했습니다</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence for {n} of {of} values</source>
        <translation>값 {of}개 중 {n}개에 증빙 있음</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>증빙 없음</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>파일 1개</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>파일 {n}개</translation>
    </message>
    <message>
        <source>{n} without evidence</source>
        <translation>증빙 없음 {n}개</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Save a copy of the workspace</source>
        <translation>워크스페이스 사본 저장</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSON으로 내보내기</translation>
    </message>
    <message>
        <source>Export the measurements</source>
        <translation>측정값 내보내기</translation>
    </message>
    <message>
        <source>Export as a workbook</source>
        <translation>통합 문서로 내보내기</translation>
    </message>
    <message>
        <source>There is no chart on this page</source>
        <translation>이 페이지에는 차트가 없습니다</translation>
    </message>
    <message>
        <source>Save this page&apos;s charts</source>
        <translation>이 페이지의 차트 저장</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>모든 차트 저장</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 사본</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>저장했습니다: {file}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>{name} history</source>
        <translation>{name} 변경 기록</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>변경 기록 내보내기</translation>
    </message>
</context>
<context>
    <name>goal draft</name>
    <message>
        <source>Choose the indicator that the goal is for.</source>
        <translation>목표를 설정할 지표를 선택하십시오.</translation>
    </message>
    <message>
        <source>Give the value to reach.</source>
        <translation>도달할 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Give the base value, or take it from the data.</source>
        <translation>기준값을 입력하거나 데이터에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Give each milestone a value.</source>
        <translation>중간 목표마다 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Give all four limits.</source>
        <translation>기준 네 가지를 모두 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>goal kind</name>
    <message>
        <source>Reach an amount</source>
        <translation>수량 도달</translation>
    </message>
    <message>
        <source>Change by a percentage</source>
        <translation>비율로 증감</translation>
    </message>
    <message>
        <source>Add up to a total</source>
        <translation>누적 합계 달성</translation>
    </message>
    <message>
        <source>Reach a share</source>
        <translation>비중 도달</translation>
    </message>
    <message>
        <source>Reach an intensity</source>
        <translation>원단위 도달</translation>
    </message>
    <message>
        <source>Done by a date</source>
        <translation>기한 내 완료</translation>
    </message>
    <message>
        <source>Stay within a limit</source>
        <translation>한계 이내 유지</translation>
    </message>
    <message>
        <source>From one amount to another: from 10,000 t a year to 5,000 t, from 5,000 stations to 50,000.</source>
        <translation>한 수량에서 다른 수량으로: 연 10,000 t에서 5,000 t으로, 거점 5,000곳에서 50,000곳으로.</translation>
    </message>
    <message>
        <source>So many per cent less, or more, than in the base period: 75 % less.</source>
        <translation>기준 기간보다 몇 퍼센트 적게 또는 많게: 75 % 감축.</translation>
    </message>
    <message>
        <source>Everything since the start, added up: 3.8 million kg saved by the end of the programme.</source>
        <translation>시작부터 모두 합산: 프로그램이 끝날 때까지 380만 kg 절감.</translation>
    </message>
    <message>
        <source>A part of a whole: half of all packaging, 70 % of the shipments.</source>
        <translation>전체 중 일부: 전체 포장재의 절반, 배송의 70 %.</translation>
    </message>
    <message>
        <source>An amount for each piece of something else: kg CO2e per parcel, kWh per order.</source>
        <translation>다른 것 하나당 수량: 소포당 kg CO2e, 주문당 kWh.</translation>
    </message>
    <message>
        <source>Done or not done by a date; there is no half way: the plant runs, the standard is met.</source>
        <translation>기한까지 완료 또는 미완료이며 중간은 없습니다: 설비 가동, 기준 충족.</translation>
    </message>
    <message>
        <source>Keep a value on the right side of a limit all the time: never above 100, never below 95 %.</source>
        <translation>값을 항상 한계의 바람직한 쪽에 유지: 100을 넘지 않거나 95 % 아래로 내려가지 않음.</translation>
    </message>
    <message>
        <source>Only amounts per period can be added up; this indicator is a level.</source>
        <translation>기간별 수량만 누적할 수 있습니다. 이 지표는 시점 값입니다.</translation>
    </message>
    <message>
        <source>Needs an indicator that divides one quantity by another.</source>
        <translation>한 수량을 다른 수량으로 나누는 지표가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs an indicator that is a share, in per cent.</source>
        <translation>비중(퍼센트)인 지표가 필요합니다.</translation>
    </message>
    <message>
        <source>Stay at or above</source>
        <translation>이 값 이상 유지</translation>
    </message>
    <message>
        <source>Stay at or below</source>
        <translation>이 값 이하 유지</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Total to reach</source>
        <translation>도달할 합계</translation>
    </message>
    <message>
        <source>Done when it reaches</source>
        <translation>완료 기준값</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>목표값</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>합산 시작일</translation>
    </message>
    <message>
        <source>Base date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작일</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>No status</source>
        <translation>상태 없음</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>set a date</source>
        <translation>날짜 지정</translation>
    </message>
    <message>
        <source>enter data</source>
        <translation>데이터 입력</translation>
    </message>
    <message>
        <source>give a base</source>
        <translation>기준값 입력</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>한계 이내</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>한계 초과</translation>
    </message>
    <message>
        <source>Actual: {value} on {date}</source>
        <translation>실적: {value}, {date}</translation>
    </message>
    <message>
        <source>Expected by then: {value}</source>
        <translation>그때까지의 계획값: {value}</translation>
    </message>
    <message>
        <source>Target: {value}</source>
        <translation>목표: {value}</translation>
    </message>
    <message>
        <source>Target: {value}, no date given</source>
        <translation>목표: {value}, 날짜 없음</translation>
    </message>
    <message>
        <source>Target: {value} by {date}</source>
        <translation>목표: {date}까지 {value}</translation>
    </message>
    <message>
        <source>Measured: {coverage}</source>
        <translation>측정: {coverage}</translation>
    </message>
    <message>
        <source>Uses illustrative values: an example, not what was reported.</source>
        <translation>예시 값을 사용합니다. 보고된 값이 아니라 예입니다.</translation>
    </message>
    <message>
        <source>Uses estimated values.</source>
        <translation>추정 값을 사용합니다.</translation>
    </message>
    <message>
        <source>* Overridden by {name} on {date}: {reason}</source>
        <translation>* {date} {name} 수동 지정: {reason}</translation>
    </message>
    <message>
        <source>* Overridden on {date}: {reason}</source>
        <translation>* {date} 수동 지정: {reason}</translation>
    </message>
    <message>
        <source>Computed: {status}.</source>
        <translation>산출: {status}.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>{date}까지.</translation>
    </message>
    <message>
        <source>{status}: {progress} of the way, {elapsed} of the time</source>
        <translation>{status}: 경로의 {progress}, 기간의 {elapsed}</translation>
    </message>
    <message>
        <source>Deleted the goal “{kind}” for “{indicator}”; the indicator and its measurements stay</source>
        <translation>“{indicator}”의 “{kind}” 목표를 삭제했습니다. 지표와 측정값은 그대로 남습니다</translation>
    </message>
    <message>
        <source>The status of “{indicator}” is the computed one again</source>
        <translation>‘{indicator}’의 상태를 산출된 상태로 되돌렸습니다</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Entry grid</source>
        <translation>입력 표</translation>
    </message>
    <message>
        <source>Table of the numbers</source>
        <translation>수치 표</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Back from zoom</source>
        <translation>확대 해제</translation>
    </message>
    <message>
        <source>Commit and go down, right</source>
        <translation>확정하고 아래로, 오른쪽으로</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tab</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>셀 편집</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>셀 지우기</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>Copy, paste a block</source>
        <translation>범위 복사, 붙여넣기</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>마지막 값</translation>
    </message>
    <message>
        <source>Mean over time</source>
        <translation>기간 평균</translation>
    </message>
    <message>
        <source>A flow: kilograms or orders in a period.</source>
        <translation>유량: 기간 동안의 킬로그램, 주문 수.</translation>
    </message>
    <message>
        <source>A level: stations, a share.</source>
        <translation>수준: 거점 수, 비중.</translation>
    </message>
    <message>
        <source>A level, averaged over time.</source>
        <translation>기간 평균으로 나타내는 수준.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Inventory (scope 1-3)</source>
        <translation>인벤토리(스코프 1-3)</translation>
    </message>
    <message>
        <source>Avoided (handprint)</source>
        <translation>회피 배출(핸드프린트)</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>재무</translation>
    </message>
    <message>
        <source>Equivalence (illustrative)</source>
        <translation>등가 환산(예시)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Never added to, or netted against, inventory.</source>
        <translation>인벤토리에 더하거나 상계하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>several indicators</source>
        <translation>여러 지표</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>실행 취소됨: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>다시 실행됨: {what}</translation>
    </message>
    <message>
        <source>entry of 1 value</source>
        <translation>값 1개 입력</translation>
    </message>
    <message>
        <source>entry of {n} values</source>
        <translation>값 {n}개 입력</translation>
    </message>
    <message>
        <source>paste of 1 value</source>
        <translation>값 1개 붙여넣기</translation>
    </message>
    <message>
        <source>paste of {n} values</source>
        <translation>값 {n}개 붙여넣기</translation>
    </message>
    <message>
        <source>grading of 1 value</source>
        <translation>값 1개의 품질 등급 지정</translation>
    </message>
    <message>
        <source>grading of {n} values</source>
        <translation>값 {n}개의 품질 등급 지정</translation>
    </message>
    <message>
        <source>filling of 1 value</source>
        <translation>값 1개 채우기</translation>
    </message>
    <message>
        <source>filling of {n} values</source>
        <translation>값 {n}개 채우기</translation>
    </message>
    <message>
        <source>deletion of 1 value</source>
        <translation>값 1개 삭제</translation>
    </message>
    <message>
        <source>deletion of {n} values</source>
        <translation>값 {n}개 삭제</translation>
    </message>
    <message>
        <source>import of 1 row</source>
        <translation>1개 행 가져오기</translation>
    </message>
    <message>
        <source>import of {n} rows</source>
        <translation>{n}개 행 가져오기</translation>
    </message>
    <message>
        <source>creation of the workspace</source>
        <translation>작업 공간 만들기</translation>
    </message>
    <message>
        <source>beginning of the journal</source>
        <translation>변경 기록 시작</translation>
    </message>
    <message>
        <source>sign-off of a period</source>
        <translation>기간 승인 서명</translation>
    </message>
    <message>
        <source>attachment of evidence to {name}</source>
        <translation>{name}에 증빙 첨부</translation>
    </message>
    <message>
        <source>removal of evidence from {name}</source>
        <translation>{name}에서 증빙 제거</translation>
    </message>
    <message>
        <source>submission of values of {name}</source>
        <translation>{name} 값 제출</translation>
    </message>
    <message>
        <source>approval of values of {name}</source>
        <translation>{name} 값 승인</translation>
    </message>
    <message>
        <source>locking of values of {name}</source>
        <translation>{name} 값 잠금</translation>
    </message>
    <message>
        <source>reopening of values of {name}</source>
        <translation>{name} 값 다시 열기</translation>
    </message>
    <message>
        <source>assignment of work on {name}</source>
        <translation>{name} 담당자와 기한 지정</translation>
    </message>
    <message>
        <source>beginning of fiscal year {name}</source>
        <translation>{name} 회계연도 시작</translation>
    </message>
    <message>
        <source>change of the settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>addition of unit {name}</source>
        <translation>사업부 {name} 추가</translation>
    </message>
    <message>
        <source>change of unit {name}</source>
        <translation>사업부 {name} 변경</translation>
    </message>
    <message>
        <source>move of unit {name}</source>
        <translation>사업부 {name} 이동</translation>
    </message>
    <message>
        <source>deletion of unit {name}</source>
        <translation>사업부 {name} 삭제</translation>
    </message>
    <message>
        <source>addition of initiative {name}</source>
        <translation>추진 과제 {name} 추가</translation>
    </message>
    <message>
        <source>change of initiative {name}</source>
        <translation>추진 과제 {name} 변경</translation>
    </message>
    <message>
        <source>deletion of initiative {name}</source>
        <translation>추진 과제 {name} 삭제</translation>
    </message>
    <message>
        <source>addition of indicator {name}</source>
        <translation>지표 {name} 추가</translation>
    </message>
    <message>
        <source>change of indicator {name}</source>
        <translation>지표 {name} 변경</translation>
    </message>
    <message>
        <source>deletion of indicator {name}</source>
        <translation>지표 {name} 삭제</translation>
    </message>
    <message>
        <source>addition of the goal for {name}</source>
        <translation>{name} 목표 추가</translation>
    </message>
    <message>
        <source>change of the goal for {name}</source>
        <translation>{name} 목표 변경</translation>
    </message>
    <message>
        <source>deletion of the goal for {name}</source>
        <translation>{name} 목표 삭제</translation>
    </message>
    <message>
        <source>restatement of {name}</source>
        <translation>{name} 값 정정</translation>
    </message>
    <message>
        <source>recalculation of the base of {name}</source>
        <translation>{name} 기준값 재산정</translation>
    </message>
    <message>
        <source>override of the status of {name}</source>
        <translation>{name} 상태 수동 지정</translation>
    </message>
    <message>
        <source>return to the computed status of {name}</source>
        <translation>{name} 상태 수동 지정 해제</translation>
    </message>
    <message>
        <source>addition of factor {name}</source>
        <translation>계수 {name} 추가</translation>
    </message>
    <message>
        <source>change of factor {name}</source>
        <translation>계수 {name} 변경</translation>
    </message>
    <message>
        <source>deletion of factor {name}</source>
        <translation>계수 {name} 삭제</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>{what} 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>{what} 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>{thing} 추가됨</translation>
    </message>
    <message>
        <source>{thing} deleted</source>
        <translation>{thing} 삭제됨</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>마지막 값</translation>
    </message>
    <message>
        <source>mean over time</source>
        <translation>시간 평균</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>많을수록 좋음</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>적을수록 좋음</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>rolling 12 months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>추진 과제</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>계수</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>중간 목표</translation>
    </message>
    <message>
        <source>Limits of a goal</source>
        <translation>목표의 한계값</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Recalculated base</source>
        <translation>재산정된 기준값</translation>
    </message>
    <message>
        <source>Status override</source>
        <translation>상태 수동 지정</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>승인 서명</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>측정 단위</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>계산에 쓰인 지표</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>승인 단계</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>입력 담당</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인 담당</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>크기(바이트)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name (Korean)</source>
        <translation>이름(한국어)</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>이름(중국어)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Description (Korean)</source>
        <translation>설명(한국어)</translation>
    </message>
    <message>
        <source>Description (Chinese)</source>
        <translation>설명(중국어)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>회계연도 시작 월</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>보고 기준일</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>상위 사업부</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>데이터 품질</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>집계 방식</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>분자</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>분모</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Base date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>목표일</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표값</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>12개월 구간</translation>
    </message>
    <message>
        <source>On track from</source>
        <translation>순조 기준</translation>
    </message>
    <message>
        <source>At risk from</source>
        <translation>위험 기준</translation>
    </message>
    <message>
        <source>Too early until</source>
        <translation>판단 이른 기간</translation>
    </message>
    <message>
        <source>Least coverage</source>
        <translation>최소 데이터 범위</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>서명 시각</translation>
    </message>
    <message>
        <source>Hashes of the journal</source>
        <translation>변경 기록의 해시</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>공개 키</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>이전 값</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>새 값</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Base recalculation from</source>
        <translation>기준값 재산정 기준</translation>
    </message>
    <message>
        <source>Restatements taken in</source>
        <translation>반영된 정정 수</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>지정일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
</context>
<context>
    <name>measurements</name>
    <message>
        <source>{name} = {source} × {value} ({factor}: {cited})</source>
        <translation>{name} = {source} × {value}({factor}: {cited})</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Type a number.</source>
        <translation>숫자를 입력하십시오.</translation>
    </message>
    <message>
        <source>“{typed}” ends with a percent sign, but this value is in {unit}; type the amount itself.</source>
        <translation>“{typed}”: 퍼센트 기호로 끝나지만 이 값의 단위는 {unit}입니다. 수량을 그대로 입력하십시오.</translation>
    </message>
    <message>
        <source>no unit of measure</source>
        <translation>측정 단위 없음</translation>
    </message>
    <message>
        <source>“{typed}” is not a number; type digits only, such as {example}.</source>
        <translation>“{typed}”: 숫자가 아닙니다. {example}처럼 숫자만 입력하십시오.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in more than one way; with these settings numbers look like {example}.</source>
        <translation>“{typed}”: 여러 가지로 읽힐 수 있습니다. 현재 설정에서 숫자는 {example}처럼 씁니다.</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any number that can be kept; check its digits.</source>
        <translation>“{typed}”: 저장할 수 있는 가장 큰 수보다 큽니다. 자릿수를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>This is neither the passphrase nor the recovery key; type it again.</source>
        <translation>암호 문구도 복구 키도 아닙니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>At least {n} characters; several words are best.</source>
        <translation>{n}자 이상이어야 하며, 여러 단어를 조합하는 것이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호 문구</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>It is too short; give at least {n} characters.</source>
        <translation>너무 짧습니다. {n}자 이상 입력하십시오.</translation>
    </message>
    <message>
        <source>The two differ; type them again.</source>
        <translation>두 입력이 서로 다릅니다. 다시 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>recalculation</name>
    <message>
        <source>Restated values changed the base by {share} ({causes}); from {threshold} on it is recalculated.</source>
        <translation>정정된 값으로 기준값이 {share} 변동했습니다({causes}). {threshold}부터 재산정합니다.</translation>
    </message>
    <message>
        <source>Set the base to {value}</source>
        <translation>기준값을 {value}(으)로 설정</translation>
    </message>
    <message>
        <source>Recalculate the base</source>
        <translation>기준값 재산정</translation>
    </message>
    <message>
        <source>changed by {share}: {causes}</source>
        <translation>{share} 변동: {causes}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Open for reading only</source>
        <translation>읽기 전용으로 열기</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>이 컴퓨터로 복사</translation>
    </message>
    <message>
        <source>This is the copy {file}; the original stays as it is.</source>
        <translation>사본 {file}입니다. 원본은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Copied to this computer</source>
        <translation>이 컴퓨터로 복사했습니다</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>이전 파일은 {file}에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>백업을 복원했습니다</translation>
    </message>
</context>
<context>
    <name>restating</name>
    <message>
        <source>Why is this value restated?</source>
        <translation>이 값을 정정하는 이유는 무엇입니까?</translation>
    </message>
    <message>
        <source>Why are these values restated?</source>
        <translation>이 값들을 정정하는 이유는 무엇입니까?</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>외 {n}개</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>사유 선택</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Explanation (may be left out)</source>
        <translation>설명(생략 가능)</translation>
    </message>
    <message>
        <source>Why restated</source>
        <translation>정정 사유</translation>
    </message>
    <message>
        <source>The old value stays beside the new one, with what you say here.</source>
        <translation>이전 값은 여기에 적은 내용과 함께 새 값 옆에 남습니다.</translation>
    </message>
    <message>
        <source>What was approved or signed off gets another value.</source>
        <translation>승인되었거나 승인 서명된 값이 변경됩니다.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>reported</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>not occurring</source>
        <translation>발생 없음</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>미추정</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation>다른 항목에 포함</translation>
    </message>
    <message>
        <source>another method</source>
        <translation>산정 방법 변경</translation>
    </message>
    <message>
        <source>another boundary</source>
        <translation>경계 변경</translation>
    </message>
    <message>
        <source>an error corrected</source>
        <translation>오류 수정</translation>
    </message>
    <message>
        <source>another structure</source>
        <translation>조직 구조 변경</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>등급 없음</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>Rolling 12 months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12개월</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>수동 지정</translation>
    </message>
    <message>
        <source>Recalculated base</source>
        <translation>재산정된 기준값</translation>
    </message>
    <message>
        <source>does not meet the target</source>
        <translation>목표에 도달하지 못함</translation>
    </message>
    <message>
        <source>least-squares trend over the last {periods} periods</source>
        <translation>최근 {periods}개 기간의 최소제곱 추세</translation>
    </message>
    <message>
        <source>on the target date; {trend}</source>
        <translation>목표일에 도달, {trend}</translation>
    </message>
    <message>
        <source>{days} late; {trend}</source>
        <translation>{days} 늦음, {trend}</translation>
    </message>
    <message>
        <source>{days} early; {trend}</source>
        <translation>{days} 빠름, {trend}</translation>
    </message>
    <message>
        <source>In force since {date}.</source>
        <translation>{date}부터 적용.</translation>
    </message>
    <message>
        <source>Coverage of at least {coverage}.</source>
        <translation>커버리지 {coverage} 이상.</translation>
    </message>
    <message>
        <source>Limits: on track from a pace of {on_track}, at risk from {at_risk}, judged after {early} of time.</source>
        <translation>기준: 속도 {on_track}부터 순조로움, {at_risk}부터 위험, 기간의 {early} 이후 판정.</translation>
    </message>
    <message>
        <source>Uses illustrative values: an example, not what was reported.</source>
        <translation>예시 값을 사용합니다. 보고된 값이 아니라 예입니다.</translation>
    </message>
    <message>
        <source>Uses estimated values.</source>
        <translation>추정 값을 사용합니다.</translation>
    </message>
    <message>
        <source>{progress} of the way, {elapsed} of the time</source>
        <translation>경로의 {progress}, 기간의 {elapsed}</translation>
    </message>
    <message>
        <source>{progress} of the way; without a date nothing is expected by now</source>
        <translation>경로의 {progress}. 날짜가 없어 현재의 계획값이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is measured that counts.</source>
        <translation>반영되는 측정값이 없습니다.</translation>
    </message>
    <message>
        <source>The base value is not known; give one.</source>
        <translation>기준값을 알 수 없습니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}일</translation>
    </message>
    <message>
        <source>{value} a month</source>
        <translation>월 {value}</translation>
    </message>
    <message>
        <source>{value} a year, the re-based line: (t − a) / years left = ({t} − {a}) / ({days} / 365.25)</source>
        <translation>연 {value}, 재설정 경로: (t − a) / 남은 연수 = ({t} − {a}) / ({days} / 365.25)</translation>
    </message>
    <message>
        <source>{months} of {of} months</source>
        <translation>{months}/{of}개월</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>지정 안 함</translation>
    </message>
    <message>
        <source>no way to go</source>
        <translation>이동할 거리 없음</translation>
    </message>
    <message>
        <source>No value counts by {as_of}.</source>
        <translation>{as_of}까지 반영되는 값이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was measured at {d_b}; give a base value.</source>
        <translation>{d_b}: 측정값이 없습니다. 기준값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Without a date nothing is expected by now.</source>
        <translation>날짜가 없어 현재의 계획값이 없습니다.</translation>
    </message>
    <message>
        <source>The target is not on the better side of the base.</source>
        <translation>목표가 기준보다 나은 쪽에 있지 않습니다.</translation>
    </message>
    <message>
        <source>between {e_0} on {d_0} and {e_1} on {d_1}</source>
        <translation>{d_0}의 {e_0}와 {d_1}의 {e_1} 사이</translation>
    </message>
    <message>
        <source>{a} against {t}</source>
        <translation>{a}, 목표 {t}</translation>
    </message>
    <message>
        <source>{a} against a limit of {t}</source>
        <translation>{a}, 한계 {t}</translation>
    </message>
    <message>
        <source>{rated} of {values} values are graded, 1 (best) to 5; weighted by their absolute values</source>
        <translation>값 {values}개 중 {rated}개에 등급이 있습니다(1이 가장 좋고 5까지). 절댓값으로 가중 평균합니다</translation>
    </message>
    <message>
        <source>newest value {newest}, reporting date {as_of}</source>
        <translation>최신 값 {newest}, 보고일 {as_of}</translation>
    </message>
    <message>
        <source>{share} of the days</source>
        <translation>일수의 {share}</translation>
    </message>
    <message>
        <source>{share} of the days of {period}</source>
        <translation>{period} 일수의 {share}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date}까지</translation>
    </message>
    <message>
        <source>{gone} of {all} days, {share}</source>
        <translation>{all}일 중 {gone}일, {share}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>There is no value to judge.</source>
        <translation>판정할 값이 없습니다.</translation>
    </message>
    <message>
        <source>There is no target date to judge by.</source>
        <translation>판정할 목표일이 없습니다.</translation>
    </message>
    <message>
        <source>The newest value is older than one reporting interval and 45 days.</source>
        <translation>최신 값이 보고 주기 한 번에 45일을 더한 기간보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>Not done yet, and not due.</source>
        <translation>아직 완료되지 않았고 기한 전입니다.</translation>
    </message>
    <message>
        <source>Due, and not done.</source>
        <translation>기한이 지났으나 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>커버리지</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>데이터 품질</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>목표일</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Expected by then</source>
        <translation>현재 계획값</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>앞섬/뒤처짐</translation>
    </message>
    <message>
        <source>Room to the limit</source>
        <translation>한계까지 여유</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>남은 양</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>데이터 경과일</translation>
    </message>
</context>
<context>
    <name>years</name>
    <message>
        <source>{year} begins: {months}</source>
        <translation>{year} 시작: {months}</translation>
    </message>
    <message>
        <source>ends {day}, would go on until {later}</source>
        <translation>{day}에 종료, 계속하면 {later}까지</translation>
    </message>
    <message>
        <source>The value of {day} is written down as its base</source>
        <translation>{day}의 값을 기준값으로 기록</translation>
    </message>
    <message>
        <source>No base value: nothing was measured on {day}</source>
        <translation>기준값 없음: {day}에 측정값이 없음</translation>
    </message>
    <message>
        <source>No base value: that of {day} does not fit the target</source>
        <translation>기준값 없음: {day}의 값이 목표와 맞지 않음</translation>
    </message>
    <message>
        <source>Begins at zero, without the values since {day}</source>
        <translation>{day} 이후의 값 없이 0에서 시작</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>환산 계수 1개</translation>
    </message>
    <message>
        <source>{n} factors</source>
        <translation>환산 계수 {n}개</translation>
    </message>
    <message>
        <source>{months} in {year}</source>
        <translation>{year}에 {months}</translation>
    </message>
    <message>
        <source>1 month planned</source>
        <translation>1개월 지정</translation>
    </message>
    <message>
        <source>{n} months planned</source>
        <translation>{n}개월 지정</translation>
    </message>
</context>
</TS>
