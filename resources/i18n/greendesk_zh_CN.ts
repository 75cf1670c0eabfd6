<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Initiatives, goals and progress of a company, in one file, with no network.</source>
        <translation>一家公司的举措、目标与进展，尽在一个文件中，无需网络。</translation>
    </message>
    <message>
        <source>MIT licence. Fonts: Noto Sans KR and SC, SIL Open Font License. Drawn with Qt.</source>
        <translation>MIT 许可证。字体：Noto Sans KR 与 SC，SIL Open Font License。使用 Qt 绘制。</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>仅限此电脑</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Texts of the app, names that a workspace has in this language, numbers and dates.</source>
        <translation>用于界面文字、工作区中以该语言填写的名称、数字和日期。</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who does this, and until when?</source>
        <translation>由谁负责，何时完成？</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>{n} 个指标</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} 个月</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>仅限此电脑</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>第二个备份文件夹</translation>
    </message>
    <message>
        <source>none; a memory stick, say</source>
        <translation>无（例如 U 盘）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二个文件夹</translation>
    </message>
    <message>
        <source>A backup is made every half hour and on closing, if something changed.</source>
        <translation>如有更改，每半小时及关闭时进行备份。</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Room for two days</source>
        <translation>两天备份的空间</translation>
    </message>
    <message>
        <source>All backups of the last two days stay while they fit into this room, and into half of what is free; else the oldest of them go first, but never the last one of a day.</source>
        <translation>最近两天的备份只要不超过此空间，也不超过可用空间的一半，就全部保留；否则先删除其中最旧的，但绝不删除每天的最后一份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Last backup {date}; {n} are kept.</source>
        <translation>上次备份：{date}；共保留 {n} 份。</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made once something changes.</source>
        <translation>尚无备份；一有更改即会备份。</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>已备份并检查</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BaseEdit</name>
    <message>
        <source>As measured then</source>
        <translation>当时的测量值</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>指定数值：</translation>
    </message>
</context>
<context>
    <name>BaseTable</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>在新文件中</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy the picture or the numbers</source>
        <translation>复制图片或数据</translation>
    </message>
    <message>
        <source>Table of the numbers (Ctrl+T)</source>
        <translation>数据表 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Save as a picture (Ctrl+S)</source>
        <translation>保存为图片 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Enlarge (F)</source>
        <translation>放大 (F)</translation>
    </message>
    <message>
        <source>Copy, table, save, enlarge</source>
        <translation>复制、表格、保存、放大</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the whole chart again (Esc)</source>
        <translation>重新显示整张图表 (Esc)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as image …</source>
        <translation>保存为图片 …</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is the file whole?</source>
        <translation>文件是否完整？</translation>
    </message>
    <message>
        <source>Every page of the file, every rule and every total is looked at, and every change is held against the one before it. What another program altered is found and named.</source>
        <translation>检查文件的每一页、每条规则和每个合计，并将每次变更与前一次对照。其他程序改动之处会被找出并指明。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The file does not hold together.</source>
        <translation>文件内容前后不符。</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong. Checked {when}, in {seconds} s.</source>
        <translation>✓ 未发现问题。检查于 {when}，用时 {seconds} 秒。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>{day} and today</source>
        <translation>{day}与今天</translation>
    </message>
    <message>
        <source>No goal stands differently today.</source>
        <translation>没有目标与今天不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) stand differently today;</source>
        <translation>
            <numerusform>%n 个目标与今天不同；</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) as before.</source>
        <translation>
            <numerusform>%n 个未变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect the copy</source>
        <translation>保护副本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The workspace is protected, so its copy is too: by a passphrase of its own, the same or another.</source>
        <translation>工作区已受保护，其副本也将受保护：请为副本设置密码短语，可与原密码短语相同或不同。</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>{name} cannot be opened: it is damaged</source>
        <translation>{name} 已损坏，无法打开</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回开始页</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>{size}, last written {date}. Nothing was changed in it.</source>
        <translation>{size}，最后写入时间 {date}。未对文件作任何更改。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is restored into a new file, which is checked first. The damaged file is kept in the folder “damaged” beside it.</source>
        <translation>备份将恢复到新文件中，并先行检查。损坏的文件保留在同一位置的“damaged”文件夹中。</translation>
    </message>
</context>
<context>
    <name>DeedTable</name>
    <message>
        <source>not named</source>
        <translation>未记名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>DrillDown</name>
    <message>
        <source>Measurements behind this value</source>
        <translation>此数值的测量值</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>此数值从何而来？</translation>
    </message>
    <message>
        <source>1 measurement</source>
        <translation>1 个测量值</translation>
    </message>
    <message>
        <source>{n} measurements</source>
        <translation>{n} 个测量值</translation>
    </message>
    <message>
        <source>No measurement ends in this period; the value is derived or carried over.</source>
        <translation>没有在此期间结束的测量值；该数值由计算得出或沿用前值。</translation>
    </message>
    <message>
        <source>Nothing was measured here</source>
        <translation>此处没有测量值</translation>
    </message>
    <message>
        <source>Go to Entry</source>
        <translation>前往录入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EntryApproval</name>
    <message>
        <source>Submit, approve or lock the values of the chosen cells, or say who does and until when.</source>
        <translation>提交、批准或锁定所选单元格的数值，或指定负责人和期限。</translation>
    </message>
    <message>
        <source>Show what was due and is not approved yet.</source>
        <translation>显示已到期但尚未批准的项目。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Who does this, and until when…</source>
        <translation>指定负责人和期限…</translation>
    </message>
</context>
<context>
    <name>EntryEvidence</name>
    <message>
        <source>Show only the rows with values that have no evidence.</source>
        <translation>仅显示含有无凭证数值的行。</translation>
    </message>
    <message>
        <source>There is no value here; enter it first, then drop the files on it.</source>
        <translation>此处没有数值；请先录入数值，再将文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Source for new values</source>
        <translation>新数值的来源</translation>
    </message>
    <message>
        <source>Every value that you type or paste from now on gets this source: the name of a file.</source>
        <translation>此后键入或粘贴的每个数值都记录此来源，例如文件名。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部业务单元</translation>
    </message>
    <message>
        <source>{unit}, {window}</source>
        <translation>{unit}，{window}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>Evidence: {n}</source>
        <translation>凭证：{n}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Open, add or remove files that show where the value comes from; or drop them here.</source>
        <translation>打开、添加或移除证明数值来源的文件；也可将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Enter the value first; then files can be attached to it.</source>
        <translation>请先录入数值，然后即可为其附加文件。</translation>
    </message>
    <message>
        <source>Attached 1 file</source>
        <translation>已附加 1 个文件</translation>
    </message>
    <message>
        <source>Attached {n} files</source>
        <translation>已附加 {n} 个文件</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>附加凭证</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>已移除“{name}”</translation>
    </message>
    <message>
        <source>This computer has no program that opens “{name}”.</source>
        <translation>此计算机上没有可打开“{name}”的程序。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Only the part that is zoomed to</source>
        <translation>仅放大的部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another one.</source>
        <translation>文件夹 {folder} 不存在；请另选一个。</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>要替换 {file} 吗？</translation>
    </message>
    <message>
        <source>A file of this name is in {folder} already.</source>
        <translation>{folder} 中已有同名文件。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>1 chart</source>
        <translation>1 张图表</translation>
    </message>
    <message>
        <source>{n} charts</source>
        <translation>{n} 张图表</translation>
    </message>
    <message>
        <source>{count} written to {folder}</source>
        <translation>已将 {count}写入 {folder}</translation>
    </message>
</context>
<context>
    <name>FactorDialog</name>
    <message>
        <source>New factor</source>
        <translation>新建系数</translation>
    </message>
    <message>
        <source>Factor {code}</source>
        <translation>系数 {code}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Short and unique, such as EF-GRID-CN.</source>
        <translation>简短且唯一，例如 EF-GRID-CN。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Such as kg CO2e/kWh.</source>
        <translation>例如 kg CO2e/kWh。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher, publication and table, as it is cited.</source>
        <translation>按引用格式填写发布机构、出版物和表格。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Type the factor&apos;s value.</source>
        <translation>请输入系数的数值。</translation>
    </message>
    <message>
        <source>Type the year with four digits, or leave it empty.</source>
        <translation>请输入四位数年份，或留空。</translation>
    </message>
</context>
<context>
    <name>FactorModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FactorsCard</name>
    <message>
        <source>Conversion factors</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>published values that derived indicators cite</source>
        <translation>供计算指标引用的公布数值</translation>
    </message>
    <message>
        <source>Add a factor</source>
        <translation>添加系数</translation>
    </message>
    <message>
        <source>Edit the chosen factor</source>
        <translation>编辑所选系数</translation>
    </message>
    <message>
        <source>Delete the chosen factor</source>
        <translation>删除所选系数</translation>
    </message>
    <message>
        <source>No factors yet</source>
        <translation>尚无系数</translation>
    </message>
    <message>
        <source>A factor turns what you measure into something else: kWh into kg CO2e. Each is cited.</source>
        <translation>系数把测量值换算为其他量，例如把 kWh 换算为 kg CO2e。每个系数都注明出处。</translation>
    </message>
    <message>
        <source>Deleted factor {code}</source>
        <translation>已删除系数 {code}</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>GreenDesk met a fault of its own</source>
        <translation>GreenDesk 发生内部错误</translation>
    </message>
    <message>
        <source>Your data is safe: each value is in the file once it is entered, and this fault undid none. Please copy the details and send them to those who look after GreenDesk for you. The log in {folder} names the fault too, and never holds what you entered.</source>
        <translation>您的数据是安全的：每个数值一经输入即写入文件，此次故障未使任何数值丢失。请复制详细信息，发送给负责维护 GreenDesk 的人员。{folder} 中的日志也记录了此故障，但绝不包含您输入的内容。</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>证明…</translation>
    </message>
    <message>
        <source>the file is not where it was</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 个业务单元</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} 个业务单元</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>1 项举措</translation>
    </message>
    <message>
        <source>{n} initiatives</source>
        <translation>{n} 项举措</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 个指标</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>{n} 个指标</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 个目标</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>{n} 个目标</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 个系数</translation>
    </message>
    <message>
        <source>{n} factors</source>
        <translation>{n} 个系数</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search goals</source>
        <translation>搜索目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部业务单元</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Without a status</source>
        <translation>无状态</translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>图片文件夹</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Protect the workspace</source>
        <translation>保护工作区</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the passphrase of then.</source>
        <translation>此前的备份仍使用当时的密码短语打开。</translation>
    </message>
    <message>
        <source>The file and its new backups are encrypted. Nobody can replace a passphrase that is lost. Backups and exports that are there already stay readable.</source>
        <translation>文件及新备份将被加密。密码短语一旦丢失，任何人都无法找回。已有的备份和导出文件仍可读取。</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>Make a recovery key, to print and lock away</source>
        <translation>生成恢复密钥，打印并妥善保管</translation>
    </message>
    <message>
        <source>One from before does not fit the new key file.</source>
        <translation>以前的恢复密钥不适用于新的密钥文件。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <source>Goal progress</source>
        <translation>目标进展</translation>
    </message>
    <message>
        <source>Show all goals again (Esc)</source>
        <translation>重新显示所有目标 (Esc)</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>显示所有目标</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>Set one on an indicator: from where, to where, by when. Its way then appears here.</source>
        <translation>请为指标设定目标：从何值到何值、何时达成。其进展将显示在此。</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>tick = where the path expects it, {date}</source>
        <translation>刻度 = 路径上的预期位置，{date}</translation>
    </message>
    <message>
        <source>{status}: {shown} of {total}</source>
        <translation>{status}：{shown}/{total}</translation>
    </message>
    <message>
        <source>No goal here is: {status}</source>
        <translation>此处没有该状态的目标：{status}</translation>
    </message>
</context>
<context>
    <name>GoalChoice</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The goal that is drawn and explained</source>
        <translation>图表和说明所示的目标</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>New goal</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From {date}. {limits}</source>
        <translation>自 {date} 起。{limits}</translation>
    </message>
    <message>
        <source>This indicator was deleted in the meantime; choose another one.</source>
        <translation>该指标已被删除；请另选一个。</translation>
    </message>
    <message>
        <source>Nothing was measured at {date}.</source>
        <translation>{date} 没有测量值。</translation>
    </message>
    <message>
        <source>Measured at {date}: {value}</source>
        <translation>{date} 的测量值：{value}</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>By a date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Rolling 12 months</source>
        <translation>滚动 12 个月</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Base date</source>
        <translation>基准日</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>Totalled over</source>
        <translation>汇总期间</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Status limits</source>
        <translation>状态界限</translation>
    </message>
    <message>
        <source>More is better for this indicator.</source>
        <translation>该指标越高越好。</translation>
    </message>
    <message>
        <source>Less is better for this indicator.</source>
        <translation>该指标越低越好。</translation>
    </message>
</context>
<context>
    <name>GoalPreview</name>
    <message>
        <source>As it would stand today</source>
        <translation>今日状态预览</translation>
    </message>
    <message>
        <source>Choose an indicator; its values appear here.</source>
        <translation>请选择指标，其数值将显示在此。</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>尚未选择指标</translation>
    </message>
    <message>
        <source>Its values and the path appear here.</source>
        <translation>其数值和路径将显示在此。</translation>
    </message>
    <message>
        <source>The path appears as soon as the goal is whole.</source>
        <translation>目标填写完整后即显示路径。</translation>
    </message>
    <message>
        <source>Needed from now on: {month} a month, {year} a year.</source>
        <translation>今后所需：每月 {month}，每年 {year}。</translation>
    </message>
</context>
<context>
    <name>GoalTable</name>
    <message>
        <source>Unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Base to target</source>
        <translation>基准→目标</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>超前/落后</translation>
    </message>
</context>
<context>
    <name>GoalView</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>Edit the chosen goal (Enter)</source>
        <translation>编辑所选目标 (Enter)</translation>
    </message>
    <message>
        <source>Delete the chosen goal (Del)</source>
        <translation>删除所选目标 (Del)</translation>
    </message>
    <message>
        <source>No goal matches</source>
        <translation>没有符合条件的目标</translation>
    </message>
    <message>
        <source>Search for other words, or another status or unit.</source>
        <translation>请换用其他词语，或选择其他状态或业务单元。</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>显示所有目标</translation>
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
        <translation>未选择目标</translation>
    </message>
    <message>
        <source>Choose one to see its path and reasons.</source>
        <translation>选择一个目标以查看其路径和判定依据。</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>A goal says from where to where an indicator is to go, and by when.</source>
        <translation>目标说明指标要从何值到何值、何时达成。</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>A goal needs an indicator: add a unit, an initiative and what it measures first.</source>
        <translation>目标需要指标：请先添加业务单元、举措及其测量内容。</translation>
    </message>
    <message>
        <source>Go to Units</source>
        <translation>前往业务单元</translation>
    </message>
    <message>
        <source>{indicator} has no goal yet.</source>
        <translation>{indicator}尚未设定目标。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Entry grid</source>
        <translation>录入表格</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>What value turns this green?</source>
        <translation>数值达到多少会变绿？</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>With {amount}</source>
        <translation>若为 {amount}</translation>
    </message>
    <message>
        <source>Counts from {day} on; the reporting date is {as_of}.</source>
        <translation>自 {day} 起计入；报告日为 {as_of}。</translation>
    </message>
    <message>
        <source>This indicator is computed from others; choose one of those.</source>
        <translation>该指标由其他指标计算得出；请选择其中之一。</translation>
    </message>
    <message>
        <source>{indicator} has no goal, so there is no value that turns it green.</source>
        <translation>{indicator} 没有目标，因此没有使其变绿的数值。</translation>
    </message>
    <message>
        <source>This indicator is computed from others; their values turn it green.</source>
        <translation>该指标由其他指标计算得出；由那些指标的数值决定是否变绿。</translation>
    </message>
    <message>
        <source>The goal has no target date, so no value can be named.</source>
        <translation>该目标没有目标日期，无法给出数值。</translation>
    </message>
    <message>
        <source>For {period} no value can be named: the goal has no base, or begins later.</source>
        <translation>{period} 无法给出数值：该目标没有基准值，或开始时间较晚。</translation>
    </message>
    <message>
        <source>Any value keeps the goal on track in {period}.</source>
        <translation>{period} 内任何数值都能使目标保持正常推进。</translation>
    </message>
    <message>
        <source>At least {amount} in {period}.</source>
        <translation>{period} 至少 {amount}。</translation>
    </message>
    <message>
        <source>At most {amount} in {period}.</source>
        <translation>{period} 至多 {amount}。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Now, {day}</source>
        <translation>当前，{day}</translation>
    </message>
    <message>
        <source>Pace {pace}</source>
        <translation>推进速度 {pace}</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Search the history</source>
        <translation>搜索变更历史</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未记名</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Changes of the workspace</source>
        <translation>工作区的更改</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What is shown as CSV…</source>
        <translation>将所示内容导出为 CSV…</translation>
    </message>
    <message>
        <source>as JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>1 transaction</source>
        <translation>1 次更改</translation>
    </message>
    <message>
        <source>{n} transactions</source>
        <translation>{n} 次更改</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>尚无任何更改</translation>
    </message>
    <message>
        <source>Each change of this workspace will be written down here: who, when, and what.</source>
        <translation>此工作区的每次更改都会记录在此：谁、何时、改了什么。</translation>
    </message>
    <message>
        <source>No change is like that</source>
        <translation>没有符合条件的更改</translation>
    </message>
    <message>
        <source>Another filter finds more.</source>
        <translation>请尝试其他筛选条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>the first {n} changes; an export has all</source>
        <translation>仅显示前 {n} 项更改；导出包含全部</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>之后已撤销</translation>
    </message>
    <message>
        <source>reason: {text}</source>
        <translation>原因：{text}</translation>
    </message>
    <message>
        <source>document: {name}</source>
        <translation>文件：{name}</translation>
    </message>
</context>
<context>
    <name>IndicatorChooser</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Search units, initiatives and indicators</source>
        <translation>搜索业务单元、举措和指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有这样的名称。</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>编辑指标</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>直接录入</translation>
    </message>
    <message>
        <source>Ratio of two</source>
        <translation>两项之比</translation>
    </message>
    <message>
        <source>Times a factor</source>
        <translation>乘以系数</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>取值方式</translation>
    </message>
    <message>
        <source>Periods add up as</source>
        <translation>期间汇总方式</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源指标</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Factors are kept in Settings.</source>
        <translation>系数在“设置”中维护。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>核算类别</translation>
    </message>
    <message>
        <source>Choose the indicator that is multiplied.</source>
        <translation>请选择要乘以系数的指标。</translation>
    </message>
    <message>
        <source>There is no factor yet; add one in Settings first.</source>
        <translation>尚无系数；请先在“设置”中添加。</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>New initiative</source>
        <translation>新建举措</translation>
    </message>
    <message>
        <source>Edit initiative</source>
        <translation>编辑举措</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>添加举措</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who answers for the figures.</source>
        <translation>对数据负责的人。</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Values outside these dates are refused.</source>
        <translation>超出此期间的数值不予接受。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Between commas: SDG 12, GRI 301-1.</source>
        <translation>以逗号分隔：SDG 12, GRI 301-1。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>InitiativePage</name>
    <message>
        <source>No initiative is chosen</source>
        <translation>未选择举措</translation>
    </message>
    <message>
        <source>Choose one on the Units page, or search with Ctrl+K.</source>
        <translation>请在“业务单元”页选择，或按 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>Go to Units</source>
        <translation>前往业务单元</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>按期间</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Set another goal</source>
        <translation>再设一个目标</translation>
    </message>
    <message>
        <source>Edit the initiative</source>
        <translation>编辑该举措</translation>
    </message>
    <message>
        <source>Delete the initiative</source>
        <translation>删除该举措</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Edit the chosen indicator</source>
        <translation>编辑所选指标</translation>
    </message>
    <message>
        <source>Delete the chosen indicator</source>
        <translation>删除所选指标</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>尚无指标</translation>
    </message>
    <message>
        <source>Add what this initiative measures: kilograms, orders, stations.</source>
        <translation>请添加该举措的测量内容：千克、订单数、站点数。</translation>
    </message>
</context>
<context>
    <name>InitiativeTable</name>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>(%n overridden)</source>
        <translation>
            <numerusform>（人工指定 %n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>What is late</source>
        <translation>逾期项目</translation>
    </message>
    <message>
        <source>Due before today, whatever the reporting date, and not approved yet.</source>
        <translation>以今天（而非报告日）为准，已到期，尚未批准。</translation>
    </message>
    <message>
        <source>Go to Entry</source>
        <translation>前往录入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LateTable</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>审批阶段</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待处理人</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
</context>
<context>
    <name>LimitsEdit</name>
    <message>
        <source>On track from a pace of</source>
        <translation>“正常推进”的最低速度</translation>
    </message>
    <message>
        <source>1 = exactly as planned</source>
        <translation>1 = 与计划一致</translation>
    </message>
    <message>
        <source>At risk from a pace of</source>
        <translation>“有风险”的最低速度</translation>
    </message>
    <message>
        <source>below: off track</source>
        <translation>低于此值：偏离</translation>
    </message>
    <message>
        <source>Too early to judge before</source>
        <translation>开始判定的时点</translation>
    </message>
    <message>
        <source>% of the time; 0 = judge at once</source>
        <translation>占时间的 %；0 = 立即判定</translation>
    </message>
    <message>
        <source>No status below a coverage of</source>
        <translation>判定状态的最低覆盖率</translation>
    </message>
    <message>
        <source>% of the months</source>
        <translation>占月数的 %</translation>
    </message>
    <message>
        <source>Use the usual limits</source>
        <translation>使用默认界限</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>the days before keep theirs</source>
        <translation>此前日期沿用原界限</translation>
    </message>
    <message>
        <source>The usual limits</source>
        <translation>默认界限</translation>
    </message>
    <message>
        <source>Limits of its own</source>
        <translation>自定义界限</translation>
    </message>
</context>
<context>
    <name>MeasurementDialog</name>
    <message>
        <source>Change the measurement</source>
        <translation>更改测量值</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>新建测量值</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MeasurementForm</name>
    <message>
        <source>a file, a meter, a page</source>
        <translation>文件、仪表、页码</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why restated</source>
        <translation>重述原因</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The last day lies before the first; correct one of the two.</source>
        <translation>最后一日早于第一日；请更正其中之一。</translation>
    </message>
    <message>
        <source>Say why the value is restated; the old one stays beside it.</source>
        <translation>请选择重述该数值的原因；原数值会并列保留。</translation>
    </message>
</context>
<context>
    <name>MeasurementTable</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
</context>
<context>
    <name>MeasurementsCard</name>
    <message>
        <source>Measurements</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>添加测量值</translation>
    </message>
    <message>
        <source>Where does the chosen measurement come from?</source>
        <translation>所选测量值从何而来？</translation>
    </message>
    <message>
        <source>Edit the chosen measurement</source>
        <translation>编辑所选测量值</translation>
    </message>
    <message>
        <source>Delete the chosen measurements</source>
        <translation>删除所选测量值</translation>
    </message>
    <message>
        <source>No measurements yet. Add one here, or fill the grid on the Entry page.</source>
        <translation>尚无测量值。请在此添加，或在“录入”页填写表格。</translation>
    </message>
    <message>
        <source>Computed from other indicators, which have no measurements yet.</source>
        <translation>由其他指标计算得出，而那些指标尚无测量值。</translation>
    </message>
    <message>
        <source>Computed from these</source>
        <translation>由以下指标计算</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>打开示例工作区(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the s&amp;tructure as a new workspace…</source>
        <translation>将结构另存为新工作区(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>This page&apos;s &amp;charts…</source>
        <translation>此页的图表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;All charts…</source>
        <translation>所有图表(&amp;A)…</translation>
    </message>
    <message>
        <source>Workspace as &amp;JSON…</source>
        <translation>工作区导出为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Measurements as CS&amp;V…</source>
        <translation>测量值导出为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Workspace as &amp;Excel workbook…</source>
        <translation>工作区导出为 Excel 工作簿(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>关闭工作区(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>New &amp;year…</source>
        <translation>新年度(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>The period &amp;before</source>
        <translation>上一期间(&amp;B)</translation>
    </message>
    <message>
        <source>The period &amp;after</source>
        <translation>下一期间(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;reporting date</source>
        <translation>转到报告日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All units</source>
        <translation>全部业务单元(&amp;A)</translation>
    </message>
    <message>
        <source>As it &amp;stood on a day…</source>
        <translation>查看某日的状态(&amp;S)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About GreenDesk</source>
        <translation>关于 GreenDesk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>业务单元(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>录入(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>证明(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>变更历史(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>Value in {unit}</source>
        <translation>数值（{unit}）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>移除此里程碑</translation>
    </message>
    <message>
        <source>Value of the milestone</source>
        <translation>里程碑的数值</translation>
    </message>
    <message>
        <source>Date of the milestone</source>
        <translation>里程碑的日期</translation>
    </message>
</context>
<context>
    <name>MovedTable</name>
    <message>
        <source>Unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>当时状态</translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>当时没有</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>使用密码短语加密文件</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another one.</source>
        <translation>文件夹 {folder} 不存在；请另选一个。</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name.</source>
        <translation>{file} 已存在；请另选名称。</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>工作区的保存位置</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Usually the company&apos;s name.</source>
        <translation>通常为公司名称。</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>财年起始月</translation>
    </message>
    <message>
        <source>A fiscal year is named after the year in which it ends.</source>
        <translation>财年以其结束的年份命名。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>请为工作区命名。</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数据</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override the status</source>
        <translation>人工指定状态</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Computed: {status}. It stays visible beside the one that you give, with your name and reason.</source>
        <translation>计算所得状态：{status}。它会与您指定的状态并列显示，并注明姓名和理由。</translation>
    </message>
    <message>
        <source>Ends by itself on</source>
        <translation>自动终止于</translation>
    </message>
    <message>
        <source>Status to show</source>
        <translation>显示的状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>What is added up</source>
        <translation>汇总内容</translation>
    </message>
    <message>
        <source>What is added up; different accounts and units never are</source>
        <translation>汇总内容；不同核算类别和单位从不相加</translation>
    </message>
    <message>
        <source>No values in this period</source>
        <translation>此期间没有数值</translation>
    </message>
    <message>
        <source>Enter values, or choose another period at the top of the window.</source>
        <translation>请录入数值，或在窗口上方选择其他期间。</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>录入数值</translation>
    </message>
    <message>
        <source>No goal is chosen</source>
        <translation>未选择目标</translation>
    </message>
    <message>
        <source>Choose one above to see its path from base to target.</source>
        <translation>在上方选择一个目标，以查看从基准到目标的路径。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>尚无测量内容</translation>
    </message>
    <message>
        <source>Give a business unit its first initiative, and the initiative what it measures.</source>
        <translation>请为业务单元添加首项举措，并为举措添加测量内容。</translation>
    </message>
    <message>
        <source>Go to Units</source>
        <translation>前往业务单元</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>此工作区为空</translation>
    </message>
    <message>
        <source>Begin with the business units that report; initiatives and indicators hang below them.</source>
        <translation>请先添加负责报告的业务单元；举措和指标归于其下。</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>{file} is protected</source>
        <translation>{file} 受保护</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The recovery key opens the workspace too.</source>
        <translation>恢复密钥也可打开工作区。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>It was wrong three times; try again in {n} seconds.</source>
        <translation>已连续三次输入错误，请在 {n} 秒后重试。</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>As it stood on the evening of</source>
        <translation>当日结束时的状态：</translation>
    </message>
    <message>
        <source>The day of the change before</source>
        <translation>上一次变更的日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day of the change after</source>
        <translation>下一次变更的日期</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>与今天比较</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>返回今天</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>FY</source>
        <translation>FY</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>{number}季度</translation>
    </message>
</context>
<context>
    <name>PictureFields</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Leave the ground out</source>
        <translation>不含背景</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>幻灯片，1920 × 1080</translation>
    </message>
    <message>
        <source>Half a slide, 960 × 900</source>
        <translation>半张幻灯片，960 × 900</translation>
    </message>
    <message>
        <source>Report column, 960 × 540</source>
        <translation>报告栏宽，960 × 540</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>正方形，1080 × 1080</translation>
    </message>
    <message>
        <source>As on the screen, {width} × {height}</source>
        <translation>与屏幕一致，{width} × {height}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>sharp at every scale; texts stay texts</source>
        <translation>任意缩放均清晰；文字保留为文字</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who writes</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>仅限此电脑</translation>
    </message>
    <message>
        <source>for example Sustainability officer</source>
        <translation>例如：可持续发展主管</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The history names you beside each change that you make. Empty: the name of your login.</source>
        <translation>您的每项更改都会在变更历史中记下此姓名。留空则使用登录名。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From now on the history says {name}</source>
        <translation>今后变更历史将记录为“{name}”</translation>
    </message>
    <message>
        <source>From now on the history names nobody</source>
        <translation>今后变更历史不再记录姓名</translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>Programme</source>
        <translation>项目概况</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>核算类别</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>保护…</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted; they open with the passphrase alone.</source>
        <translation>文件及其备份已加密，需密码短语才能打开。</translation>
    </message>
    <message>
        <source>None: whoever has the file can read it.</source>
        <translation>无：任何持有该文件的人都可读取。</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>密码短语已更改</translation>
    </message>
    <message>
        <source>The workspace is protected</source>
        <translation>工作区已受保护</translation>
    </message>
    <message>
        <source>The workspace is not protected any more</source>
        <translation>工作区已不再受保护</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, for the history</source>
        <translation>原因（记入变更历史）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>It opens the workspace if the passphrase is lost. It is shown this once and kept nowhere: print it, or write it down, and lock it away, not beside the computer.</source>
        <translation>密码短语丢失时可用它打开工作区。密钥仅显示这一次，不会保存在任何地方：请打印或抄写，并锁存在远离电脑的地方。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>保存打印页…</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>已妥善保管</translation>
    </message>
    <message>
        <source>{name} recovery key</source>
        <translation>{name} 恢复密钥</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>保存打印页</translation>
    </message>
    <message>
        <source>GreenDesk: recovery key of {name}</source>
        <translation>GreenDesk：{name} 的恢复密钥</translation>
    </message>
    <message>
        <source>Whoever has this page and the file can read the workspace. Lock it away.</source>
        <translation>任何同时持有此页和该文件的人都可读取工作区。请妥善锁存。</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove the protection</source>
        <translation>移除保护</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The file is decrypted: whoever has it can read it. Older backups stay protected.</source>
        <translation>文件将被解密：任何持有者都可读取。此前的备份仍受保护。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
</context>
<context>
    <name>RestateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The workspace as it is now is backed up first, and kept in the folder “damaged” beside it.</source>
        <translation>系统会先备份当前工作区，并将其保留在同一位置的“damaged”文件夹中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a unit, an initiative, an indicator or a command</source>
        <translation>查找业务单元、举措、指标或命令</translation>
    </message>
    <message>
        <source>Nothing has “{words}” in its name or code.</source>
        <translation>没有名称或代码包含“{words}”的项目。</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search units, initiatives, indicators and commands (Ctrl+K)</source>
        <translation>搜索业务单元、举措、指标和命令 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign off a period</source>
        <translation>签核期间</translation>
    </message>
    <message>
        <source>You sign what the period holds today and where the history stands. What changes afterwards is shown beside the sign-off; nothing before it can be undone, only corrected.</source>
        <translation>您签核的是该期间当前的数据和历史所处的位置。此后的变更会显示在签核旁；此前的操作无法撤销，只能更正。</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>签核人：{name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签核</translation>
    </message>
    <message>
        <source>Print this code, mail it or put it into the minutes. A file that is rolled back or built anew has no sign-off with this code.</source>
        <translation>请打印此代码、通过邮件发送或写入会议纪要。被回退或重新生成的文件没有此代码的签核。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>SignOffTable</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签核人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>✗ Not genuine: do not trust it</source>
        <translation>✗ 不真实：请勿信任</translation>
    </message>
    <message>
        <source>▲ Changed since: {codes}</source>
        <translation>▲ 此后有变更：{codes}</translation>
    </message>
    <message>
        <source>✓ As it was signed</source>
        <translation>✓ 与签核时一致</translation>
    </message>
</context>
<context>
    <name>SignOffsCard</name>
    <message>
        <source>Sign-offs</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Sign off a period…</source>
        <translation>签核期间…</translation>
    </message>
    <message>
        <source>No period is signed off yet. A sign-off seals what the figures of a period were; its short code proves later that the file is the same.</source>
        <translation>尚无已签核的期间。签核封存一个期间的数据，其短码日后可证明文件未变。</translation>
    </message>
    <message>
        <source>A printed code</source>
        <translation>打印的代码</translation>
    </message>
    <message>
        <source>Type a code to see whether this is the file that was signed.</source>
        <translation>输入代码，查看这是否为已签核的文件。</translation>
    </message>
    <message>
        <source>✓ This file has the sign-off with that code.</source>
        <translation>✓ 本文件含有该代码的签核。</translation>
    </message>
    <message>
        <source>No sign-off of this file has that code: it was rolled back or built anew since.</source>
        <translation>本文件没有该代码的签核：文件曾被回退或重新生成。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>You can also drop a workspace file onto this window.</source>
        <translation>也可将工作区文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Initiatives, goals and progress of a company, in one file.</source>
        <translation>一家公司的举措、目标与进展，尽在一个文件中。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Begin with your own company: name, fiscal year, currency.</source>
        <translation>从您的公司开始：名称、财年、货币。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>A .greendesk file on a disk of this computer.</source>
        <translation>本机磁盘上的 .greendesk 文件。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Twelve programmes of a real company, to try everything on.</source>
        <translation>一家真实公司的十二个项目，可试用全部功能。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Language of texts, names and numbers</source>
        <translation>界面、名称和数字的语言</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>{n} of {of} units reported</source>
        <translation>{n}/{of} 个业务单元已报告</translation>
    </message>
    <message>
        <source>Fiscal year starts in {month}</source>
        <translation>财年始于{month}</translation>
    </message>
    <message>
        <source>Data as of {date}</source>
        <translation>数据截至 {date}</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message numerus="yes">
        <source>goals, %n overridden</source>
        <translation>
            <numerusform>目标，人工 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>%n of them overridden</source>
        <translation>
            <numerusform>其中 %n 个为人工指定</numerusform>
        </translation>
    </message>
    <message>
        <source>no status</source>
        <translation>无状态</translation>
    </message>
</context>
<context>
    <name>StructureDialog</name>
    <message>
        <source>The structure as a new workspace</source>
        <translation>将结构另存为新工作区</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The new file gets {parts}.</source>
        <translation>新文件包含：{parts}。</translation>
    </message>
    <message>
        <source>It gets no value, no evidence, no restatement, no status that a person has given, no fixed reporting date, and a history of its own.</source>
        <translation>不带走任何数值、凭证、重述、人工指定的状态和固定的报告日；历史记录从头开始。</translation>
    </message>
    <message>
        <source>Goals that stand on values</source>
        <translation>以数值为依据的目标</translation>
    </message>
    <message>
        <source>{name}, structure</source>
        <translation>{name}（结构）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>请为工作区命名。</translation>
    </message>
</context>
<context>
    <name>TargetEdit</name>
    <message>
        <source>Reduce by</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>增加</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>The period before (Alt+Page Up)</source>
        <translation>上一期间 (Alt+Page Up)</translation>
    </message>
    <message>
        <source>The period after (Alt+Page Down)</source>
        <translation>下一期间 (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>期间：{period}</translation>
    </message>
    <message>
        <source>Length of a column: {grain}</source>
        <translation>每列时长：{grain}</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部业务单元</translation>
    </message>
    <message>
        <source>Business unit: {unit}</source>
        <translation>业务单元：{unit}</translation>
    </message>
    <message>
        <source>Go to the reporting date</source>
        <translation>转到报告日</translation>
    </message>
    <message>
        <source>Last complete fiscal year</source>
        <translation>上一个完整财年</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Changes of the chosen measurement</source>
        <translation>所选测量值的更改</translation>
    </message>
    <message>
        <source>How {indicator}, {period} came about</source>
        <translation>{indicator}（{period}）的由来</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>来源：{text}</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Data quality: {grade}</source>
        <translation>数据质量：{grade}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
</context>
<context>
    <name>TrailTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Reason, document</source>
        <translation>原因、文件</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未记名</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>New business unit</source>
        <translation>新建业务单元</translation>
    </message>
    <message>
        <source>Edit business unit</source>
        <translation>编辑业务单元</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>添加业务单元</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>无：位于顶层</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Short; files use it.</source>
        <translation>简短；供文件使用。</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属于</translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Business unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>With due date</source>
        <translation>有期限</translation>
    </message>
</context>
<context>
    <name>UnitTree</name>
    <message>
        <source>Business units</source>
        <translation>业务单元</translation>
    </message>
</context>
<context>
    <name>UnitTreeView</name>
    <message>
        <source>Business units</source>
        <translation>业务单元</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>No business units yet</source>
        <translation>尚无业务单元</translation>
    </message>
    <message>
        <source>Begin with your company, then add the parts of it that report figures.</source>
        <translation>请先添加您的公司，再添加其报告数据的部门。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>添加业务单元</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Drag a unit to move it, or press Alt with an arrow key.</source>
        <translation>拖动业务单元以移动，或按 Alt 加方向键。</translation>
    </message>
    <message>
        <source>Add a unit below the chosen one (Ins)</source>
        <translation>在所选单元下添加业务单元 (Ins)</translation>
    </message>
    <message>
        <source>Edit the chosen unit (F2)</source>
        <translation>编辑所选业务单元 (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen unit (Del)</source>
        <translation>删除所选业务单元 (Del)</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>录入数值</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>添加举措</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Nothing here yet. An initiative is a programme that this unit runs.</source>
        <translation>尚无内容。举措是该业务单元开展的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message>
        <source>No values in this period</source>
        <translation>此期间没有数值</translation>
    </message>
    <message>
        <source>Enter values, or choose another period at the top of the window.</source>
        <translation>请录入数值，或在窗口上方选择其他期间。</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>Type a number, or choose the reason why there is none.</source>
        <translation>请键入数字，或选择没有数值的原因。</translation>
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
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>此数值从何而来？</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>编辑该目标</translation>
    </message>
    <message>
        <source>Override the status</source>
        <translation>人工指定状态</translation>
    </message>
    <message>
        <source>Back to the computed status</source>
        <translation>恢复计算所得状态</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>删除该目标</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>固定为</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>财年起始月</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>报告日</translation>
    </message>
    <message>
        <source>Statuses are judged on this date, and only measurements up to it count. Not fixed: today.</source>
        <translation>状态以此日期判定，且仅计入截至此日的测量值。未固定时为今天。</translation>
    </message>
    <message>
        <source>Recalculate a base from</source>
        <translation>基准值重算阈值</translation>
    </message>
    <message>
        <source>% of change by restated values; then a goal&apos;s card proposes another base value.</source>
        <translation>%：重述引起的变动达到该比例时，目标卡片将建议新的基准值。</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The workspace&apos;s settings are saved</source>
        <translation>工作区设置已保存</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>The history of a workspace says who changed what. Your changes bear the name {name}.</source>
        <translation>工作区的变更历史会记录谁更改了什么。您的更改将以“{name}”记录。</translation>
    </message>
    <message>
        <source>The history of a workspace says who changed what. Give the name for your changes.</source>
        <translation>工作区的变更历史会记录谁更改了什么。请填写用于记录的姓名。</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>姓名和职务…</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>New year</source>
        <translation>新年度</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>延续的内容</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>报告日</translation>
    </message>
    <message>
        <source>Ends in {year}: does it go on?</source>
        <translation>{year} 内结束的举措：是否继续？</translation>
    </message>
    <message>
        <source>Move it from {day} to {later}</source>
        <translation>从 {day} 移至 {later}</translation>
    </message>
    <message>
        <source>It is fixed: as long as it stays, no value that ends after {day} counts.</source>
        <translation>报告日已固定；若不移动，{day} 之后结束的数值均不计入。</translation>
    </message>
    <message>
        <source>Begin {year}</source>
        <translation>开始 {year}</translation>
    </message>
    <message>
        <source>{new} takes over from {before} who enters, who approves and until when, a year later. It takes no value, no evidence, no restatement and no status: every month is an empty draft.</source>
        <translation>{new} 沿用 {before} 的录入人、批准人和期限，期限顺延一年。不带走任何数值、凭证、重述和状态：每个月都是空白草稿。</translation>
    </message>
    <message>
        <source>Nobody was named and nothing was due in {before}, so {new} begins without a plan. It takes no value, no evidence, no restatement and no status: every month is an empty draft.</source>
        <translation>{before} 未指定负责人和期限，因此 {new} 没有计划。不带走任何数值、凭证、重述和状态：每个月都是空白草稿。</translation>
    </message>
    <message>
        <source>1 month of the new year has an entry already; it stays as it is.</source>
        <translation>新年度已有 1 个月作过安排，保持不变。</translation>
    </message>
    <message>
        <source>{n} months of the new year have an entry already; they stay as they are.</source>
        <translation>新年度已有 {n} 个月作过安排，保持不变。</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从列表移除</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Inventory</source>
        <translation>排放清单</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>避免排放</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>等效换算</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Why does this change?</source>
        <translation>为何更改？</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Enters: {name}</source>
        <translation>录入人：{name}</translation>
    </message>
    <message>
        <source>Submitted by {name}</source>
        <translation>提交人：{name}</translation>
    </message>
    <message>
        <source>Approves: {name}</source>
        <translation>批准人：{name}</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>由 {name} 批准</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>期限：{day}</translation>
    </message>
    <message>
        <source>{stage}, due {day}</source>
        <translation>{stage}，期限 {day}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Submitted 1 month</source>
        <translation>已提交 1 个月</translation>
    </message>
    <message>
        <source>Submitted {n} months</source>
        <translation>已提交 {n} 个月</translation>
    </message>
    <message>
        <source>Approved 1 month</source>
        <translation>已批准 1 个月</translation>
    </message>
    <message>
        <source>Approved {n} months</source>
        <translation>已批准 {n} 个月</translation>
    </message>
    <message>
        <source>Locked 1 month</source>
        <translation>已锁定 1 个月</translation>
    </message>
    <message>
        <source>Locked {n} months</source>
        <translation>已锁定 {n} 个月</translation>
    </message>
    <message>
        <source>Opened 1 month again</source>
        <translation>已重新打开 1 个月</translation>
    </message>
    <message>
        <source>Opened {n} months again</source>
        <translation>已重新打开 {n} 个月</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} 项逾期</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>What it holds is not known</source>
        <translation>内容未知</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 个业务单元</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} 个业务单元</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>1 项举措</translation>
    </message>
    <message>
        <source>{n} initiatives</source>
        <translation>{n} 项举措</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 个指标</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>{n} 个指标</translation>
    </message>
    <message>
        <source>1 measurement</source>
        <translation>1 个测量值</translation>
    </message>
    <message>
        <source>{n} measurements</source>
        <translation>{n} 个测量值</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 个目标</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>{n} 个目标</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the backup of {date}</source>
        <translation>恢复 {date} 的备份</translation>
    </message>
    <message>
        <source>There is no backup of this workspace in {folder}.</source>
        <translation>{folder} 中没有此工作区的备份。</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>其他备份…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backed up, but not in the second folder: it is not there, or cannot be written</source>
        <translation>已备份，但未能写入第二个文件夹：该文件夹不存在或不可写入</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>and {n} more rows</source>
        <translation>另有 {n} 行</translation>
    </message>
    <message>
        <source>by initiative</source>
        <translation>按举措</translation>
    </message>
    <message>
        <source>total {value}</source>
        <translation>合计 {value}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>coverage of data</source>
        <translation>数据覆盖率</translation>
    </message>
    <message>
        <source>No indicators yet. Add one to see its coverage.</source>
        <translation>尚无指标。添加指标后即可查看其覆盖率。</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示意</translation>
    </message>
    <message>
        <source>no value, with a reason</source>
        <translation>无数值，有说明</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>outside the programme&apos;s dates</source>
        <translation>不在项目期间内</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>目标 {value}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Limit {value}</source>
        <translation>限值 {value}</translation>
    </message>
    <message>
        <source>Forecast {value}</source>
        <translation>预测 {value}</translation>
    </message>
    <message>
        <source>80 % band: {band}</source>
        <translation>80 % 区间：{band}</translation>
    </message>
    <message>
        <source>per period</source>
        <translation>按期间</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>expected path</source>
        <translation>预期路径</translation>
    </message>
    <message>
        <source>re-based line</source>
        <translation>重设路径</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>target without a date</source>
        <translation>无日期的目标</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>forecast: least squares over {n} periods, 80 % band</source>
        <translation>预测：{n} 个期间的最小二乘法，80 % 区间</translation>
    </message>
    <message>
        <source>meets the target on {date}</source>
        <translation>于 {date} 达到目标</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期值</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>按业务单元</translation>
    </message>
    <message>
        <source>not all units</source>
        <translation>并非全部业务单元</translation>
    </message>
    <message>
        <source>{n} of {of} units</source>
        <translation>{n}/{of} 个业务单元</translation>
    </message>
    <message>
        <source>Total {value}</source>
        <translation>合计 {value}</translation>
    </message>
    <message>
        <source>progress of goals</source>
        <translation>目标进展</translation>
    </message>
    <message>
        <source>share of the way from base to target</source>
        <translation>从基准到目标的完成比例</translation>
    </message>
    <message>
        <source>expected at this date</source>
        <translation>此日期的预期值</translation>
    </message>
    <message>
        <source>status withheld</source>
        <translation>状态暂不判定</translation>
    </message>
    <message>
        <source>No goals yet. Set one, and its progress appears here.</source>
        <translation>尚无目标。设定目标后，其进展将显示在此。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>{subject}, {what}</source>
        <translation>{subject}，{what}</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>data as of {date}</source>
        <translation>数据截至 {date}</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>{unit} per month</source>
        <translation>{unit}/月</translation>
    </message>
    <message>
        <source>{unit} per quarter</source>
        <translation>{unit}/季度</translation>
    </message>
    <message>
        <source>{unit} per year</source>
        <translation>{unit}/年</translation>
    </message>
    <message>
        <source>estimated or illustrative</source>
        <translation>估算或示意</translation>
    </message>
    <message>
        <source>No data yet. Enter values, and they appear here.</source>
        <translation>尚无数据。录入数值后将显示在此。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
    <message>
        <source>data quality {quality}</source>
        <translation>数据质量 {quality}</translation>
    </message>
    <message>
        <source>data quality {quality} ({n} of {of} values)</source>
        <translation>数据质量 {quality}（{of} 个数值中的 {n} 个）</translation>
    </message>
    <message>
        <source>{n} of {of} months</source>
        <translation>{n}/{of} 个月</translation>
    </message>
    <message>
        <source>{units}, {months}</source>
        <translation>{units}，{months}</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>万亿</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>short for trillion</comment>
        <translation>万亿</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>short for billion</comment>
        <translation>十亿</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>m</source>
        <comment>short for million</comment>
        <translation>百万</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <source>k</source>
        <comment>short for thousand</comment>
        <translation>千</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常推进</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Moving away</source>
        <translation>背离</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>No target date</source>
        <translation>无目标日期</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>数据过旧</translation>
    </message>
    <message>
        <source>Low coverage</source>
        <translation>覆盖不足</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>数据依据</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期值</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>80 % low</source>
        <translation>80 % 下限</translation>
    </message>
    <message>
        <source>80 % high</source>
        <translation>80 % 上限</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>进展 (%)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Deleted {what}</source>
        <translation>已删除{what}</translation>
    </message>
    <message>
        <source>Deleted {what}. With it went: {listed}</source>
        <translation>已删除{what}。一并删除：{listed}</translation>
    </message>
    <message>
        <source>1 business unit</source>
        <translation>1 个业务单元</translation>
    </message>
    <message>
        <source>{n} business units</source>
        <translation>{n} 个业务单元</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>1 项举措</translation>
    </message>
    <message>
        <source>{n} initiatives</source>
        <translation>{n} 项举措</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 个指标</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>{n} 个指标</translation>
    </message>
    <message>
        <source>1 measurement</source>
        <translation>1 个测量值</translation>
    </message>
    <message>
        <source>{n} measurements</source>
        <translation>{n} 个测量值</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 个目标</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>{n} 个目标</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>no unit of measure</source>
        <translation>无计量单位</translation>
    </message>
    <message>
        <source>Computed from other indicators; enter their values instead.</source>
        <translation>由其他指标计算得出；请录入那些指标的数值。</translation>
    </message>
    <message>
        <source>{indicator}, {period}</source>
        <translation>{indicator}，{period}</translation>
    </message>
    <message>
        <source>Evidence: {files}</source>
        <translation>凭证：{files}</translation>
    </message>
    <message>
        <source>{value} is less than a tenth of the usual {usual}.</source>
        <translation>{value} 不到通常值 {usual} 的十分之一。</translation>
    </message>
    <message>
        <source>{value} is more than ten times the usual {usual}.</source>
        <translation>{value} 超过通常值 {usual} 的十倍。</translation>
    </message>
    <message>
        <source>outside the initiative&apos;s dates</source>
        <translation>不在举措期间内</translation>
    </message>
    <message>
        <source>part of a longer measurement</source>
        <translation>属于较长的测量值</translation>
    </message>
    <message>
        <source>cannot be computed yet</source>
        <translation>尚无法计算</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>{indicator} is computed from other indicators; enter their values instead.</source>
        <translation>{indicator} 由其他指标计算得出；请录入那些指标的数值。</translation>
    </message>
    <message>
        <source>{period} lies outside the initiative&apos;s dates ({dates}); correct those first.</source>
        <translation>{period} 不在举措期间（{dates}）内；请先更正该期间。</translation>
    </message>
    <message>
        <source>{period} holds several shorter measurements; press F2 or click twice to choose one.</source>
        <translation>{period} 含有多个较短的测量值；按 F2 或双击以选择。</translation>
    </message>
    <message>
        <source>{period} is part of one measurement for {whole}; press F2 or click twice to change it.</source>
        <translation>{period} 属于 {whole} 的一个测量值；按 F2 或双击以更改。</translation>
    </message>
    <message>
        <source>{value} in total, from several shorter measurements</source>
        <translation>合计 {value}，来自多个较短的测量值</translation>
    </message>
    <message>
        <source>{value} for {whole}</source>
        <translation>{whole}：{value}</translation>
    </message>
    <message>
        <source>No value yet. Type one, or press {key} to say why there is none.</source>
        <translation>尚无数值。请键入，或按 {key} 说明没有数值的原因。</translation>
    </message>
    <message>
        <source>Outside the initiative&apos;s dates ({dates})</source>
        <translation>不在举措期间（{dates}）内</translation>
    </message>
    <message>
        <source>Computed; an input is missing</source>
        <translation>计算值；缺少输入</translation>
    </message>
    <message>
        <source>{value}, computed</source>
        <translation>{value}，计算值</translation>
    </message>
    <message>
        <source>Illustrative: not a measured value</source>
        <translation>示意：并非测量值</translation>
    </message>
    <message>
        <source>Data quality: {grade}</source>
        <translation>数据质量：{grade}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>此数值从何而来？</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>附加凭证…</translation>
    </message>
    <message>
        <source>Show the initiative</source>
        <translation>显示该举措</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示意</translation>
    </message>
    <message>
        <source>several measurements</source>
        <translation>多个测量值</translation>
    </message>
    <message>
        <source>longer measurement</source>
        <translation>较长的测量值</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无凭证</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>data quality 1 to 5</source>
        <translation>数据质量 1 至 5</translation>
    </message>
    <message>
        <source>The block is {height} × {width} cells (down × across), and from this cell on there is room for {lines} × {columns}; begin further up or left, or choose a longer period. Nothing was pasted.</source>
        <translation>该区块为 {height} × {width} 格（纵 × 横），而自此格起仅有 {lines} × {columns} 格；请从更靠上或靠左处开始，或选择更长的期间。未粘贴任何内容。</translation>
    </message>
    <message>
        <source>{bad} of {all} values cannot be taken, so none is written yet.</source>
        <translation>{all} 个数值中有 {bad} 个无法接受，因此尚未写入任何数值。</translation>
    </message>
    <message>
        <source>This is not written.</source>
        <translation>此内容尚未写入。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop the block</source>
        <translation>放弃区块</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往该处</translation>
    </message>
    <message>
        <source>{place}: {what} Keep it, or mend it here.</source>
        <translation>{place}：{what}请保留，或在此更正。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.  ·  Ctrl+C copies</source>
        <translation>此工作区以只读方式打开。  ·  Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Enter down  ·  Tab right  ·  F2 edit  ·  Ctrl+V paste  ·  Ctrl+D fill down  ·  {states} state  ·  Del delete  ·  F6 form</source>
        <translation>Enter 向下  ·  Tab 向右  ·  F2 编辑  ·  Ctrl+V 粘贴  ·  Ctrl+D 向下填充  ·  {states} 性质  ·  Del 删除  ·  F6 表单</translation>
    </message>
    <message>
        <source>“{typed}” is not a number; to say that there is no value ({reason}), press {key} and choose the reason.</source>
        <translation>“{typed}”不是数字；如需说明没有数值（{reason}），请按 {key} 并选择原因。</translation>
    </message>
    <message>
        <source>There is no value here that could be in that state; type one first.</source>
        <translation>此处没有可设定性质的数值；请先键入数值。</translation>
    </message>
    <message>
        <source>There is no value here to be graded; type one first.</source>
        <translation>此处没有可评级的数值，请先输入。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy cells in a spreadsheet first, then paste here.</source>
        <translation>剪贴板中没有文本；请先在电子表格中复制单元格，再粘贴到此处。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only; save a copy of it to enter values.</source>
        <translation>此工作区以只读方式打开；如需录入数值，请保存一份副本。</translation>
    </message>
    <message>
        <source>1 value written</source>
        <translation>已写入 1 个数值</translation>
    </message>
    <message>
        <source>{n} values written</source>
        <translation>已写入 {n} 个数值</translation>
    </message>
    <message>
        <source>Nothing to enter yet</source>
        <translation>尚无可录入的内容</translation>
    </message>
    <message>
        <source>Begin with your business units: they run initiatives, and those have indicators.</source>
        <translation>请先添加业务单元：业务单元开展举措，举措包含指标。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>添加业务单元</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>尚无指标</translation>
    </message>
    <message>
        <source>No indicators in {unit} yet</source>
        <translation>{unit} 尚无指标</translation>
    </message>
    <message>
        <source>Values belong to the indicators of an initiative; add one and what it measures.</source>
        <translation>数值属于举措的指标；请添加举措及其测量内容。</translation>
    </message>
    <message>
        <source>Go to the unit</source>
        <translation>前往该业务单元</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>前往业务单元</translation>
    </message>
    <message>
        <source>Deleted 1 value</source>
        <translation>已删除 1 个数值</translation>
    </message>
    <message>
        <source>Deleted {n} values</source>
        <translation>已删除 {n} 个数值</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence for {n} of {of} values</source>
        <translation>{of} 个数值中 {n} 个有凭证</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无凭证</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} 个文件</translation>
    </message>
    <message>
        <source>{n} without evidence</source>
        <translation>{n} 个无凭证</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}，{size}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Save a copy of the workspace</source>
        <translation>保存工作区副本</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>导出为 JSON</translation>
    </message>
    <message>
        <source>Export the measurements</source>
        <translation>导出测量值</translation>
    </message>
    <message>
        <source>Export as a workbook</source>
        <translation>导出为工作簿</translation>
    </message>
    <message>
        <source>There is no chart on this page</source>
        <translation>此页没有图表</translation>
    </message>
    <message>
        <source>Save this page&apos;s charts</source>
        <translation>保存此页的图表</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>保存所有图表</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{name} history</source>
        <translation>{name} 变更历史</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出变更历史</translation>
    </message>
</context>
<context>
    <name>goal draft</name>
    <message>
        <source>Choose the indicator that the goal is for.</source>
        <translation>请选择目标所针对的指标。</translation>
    </message>
    <message>
        <source>Give the value to reach.</source>
        <translation>请填写要达到的数值。</translation>
    </message>
    <message>
        <source>Give the base value, or take it from the data.</source>
        <translation>请填写基准值，或取自数据。</translation>
    </message>
    <message>
        <source>Give each milestone a value.</source>
        <translation>请为每个里程碑填写数值。</translation>
    </message>
    <message>
        <source>Give all four limits.</source>
        <translation>请填写全部四个界限。</translation>
    </message>
</context>
<context>
    <name>goal kind</name>
    <message>
        <source>Reach an amount</source>
        <translation>达到某一数量</translation>
    </message>
    <message>
        <source>Change by a percentage</source>
        <translation>按百分比变化</translation>
    </message>
    <message>
        <source>Add up to a total</source>
        <translation>累计达到总量</translation>
    </message>
    <message>
        <source>Reach a share</source>
        <translation>达到某一占比</translation>
    </message>
    <message>
        <source>Reach an intensity</source>
        <translation>达到某一强度</translation>
    </message>
    <message>
        <source>Done by a date</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>Stay within a limit</source>
        <translation>保持在限值内</translation>
    </message>
    <message>
        <source>From one amount to another: from 10,000 t a year to 5,000 t, from 5,000 stations to 50,000.</source>
        <translation>从一个数量到另一个数量：每年 10,000 t 降至 5,000 t，5,000 个站点增至 50,000 个。</translation>
    </message>
    <message>
        <source>So many per cent less, or more, than in the base period: 75 % less.</source>
        <translation>比基准期减少或增加百分之几：减少 75 %。</translation>
    </message>
    <message>
        <source>Everything since the start, added up: 3.8 million kg saved by the end of the programme.</source>
        <translation>自开始以来全部累计：到项目结束时节省 380 万 kg。</translation>
    </message>
    <message>
        <source>A part of a whole: half of all packaging, 70 % of the shipments.</source>
        <translation>整体中的一部分：全部包装的一半，70 % 的货件。</translation>
    </message>
    <message>
        <source>An amount for each piece of something else: kg CO2e per parcel, kWh per order.</source>
        <translation>每单位其他量对应的数量：每件包裹的 kg CO2e，每单的 kWh。</translation>
    </message>
    <message>
        <source>Done or not done by a date; there is no half way: the plant runs, the standard is met.</source>
        <translation>到期完成或未完成，没有中间状态：工厂投运，标准达标。</translation>
    </message>
    <message>
        <source>Keep a value on the right side of a limit all the time: never above 100, never below 95 %.</source>
        <translation>使数值始终保持在限值的合适一侧：从不高于 100，从不低于 95 %。</translation>
    </message>
    <message>
        <source>Only amounts per period can be added up; this indicator is a level.</source>
        <translation>只有各期间的数量可以累计；该指标是时点值。</translation>
    </message>
    <message>
        <source>Needs an indicator that divides one quantity by another.</source>
        <translation>需要由一个量除以另一个量的指标。</translation>
    </message>
    <message>
        <source>Needs an indicator that is a share, in per cent.</source>
        <translation>需要以百分比表示占比的指标。</translation>
    </message>
    <message>
        <source>Stay at or above</source>
        <translation>保持不低于</translation>
    </message>
    <message>
        <source>Stay at or below</source>
        <translation>保持不高于</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Total to reach</source>
        <translation>要达到的总量</translation>
    </message>
    <message>
        <source>Done when it reaches</source>
        <translation>达到即完成</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>累计起始日</translation>
    </message>
    <message>
        <source>Base date</source>
        <translation>基准日</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>适用起始日</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>No status</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>set a date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>enter data</source>
        <translation>录入数据</translation>
    </message>
    <message>
        <source>give a base</source>
        <translation>填写基准值</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示意</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>在限值内</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>超出限值</translation>
    </message>
    <message>
        <source>Actual: {value} on {date}</source>
        <translation>实际值：{value}，{date}</translation>
    </message>
    <message>
        <source>Expected by then: {value}</source>
        <translation>届时预期值：{value}</translation>
    </message>
    <message>
        <source>Target: {value}</source>
        <translation>目标：{value}</translation>
    </message>
    <message>
        <source>Target: {value}, no date given</source>
        <translation>目标：{value}，未设日期</translation>
    </message>
    <message>
        <source>Target: {value} by {date}</source>
        <translation>目标：{date} 前 {value}</translation>
    </message>
    <message>
        <source>Measured: {coverage}</source>
        <translation>已测量：{coverage}</translation>
    </message>
    <message>
        <source>Uses illustrative values: an example, not what was reported.</source>
        <translation>使用示意数值：仅为示例，并非报告数据。</translation>
    </message>
    <message>
        <source>Uses estimated values.</source>
        <translation>使用估算数值。</translation>
    </message>
    <message>
        <source>* Overridden by {name} on {date}: {reason}</source>
        <translation>* {name} 于 {date} 人工指定：{reason}</translation>
    </message>
    <message>
        <source>* Overridden on {date}: {reason}</source>
        <translation>* 于 {date} 人工指定：{reason}</translation>
    </message>
    <message>
        <source>Computed: {status}.</source>
        <translation>计算所得：{status}。</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>有效至 {date}。</translation>
    </message>
    <message>
        <source>{status}: {progress} of the way, {elapsed} of the time</source>
        <translation>{status}：完成路程的 {progress}，已过时间的 {elapsed}</translation>
    </message>
    <message>
        <source>Deleted the goal “{kind}” for “{indicator}”; the indicator and its measurements stay</source>
        <translation>已删除“{indicator}”的“{kind}”目标；指标及其测量值保留</translation>
    </message>
    <message>
        <source>The status of “{indicator}” is the computed one again</source>
        <translation>“{indicator}”已恢复计算所得状态</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Entry grid</source>
        <translation>录入表格</translation>
    </message>
    <message>
        <source>Table of the numbers</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Back from zoom</source>
        <translation>取消缩放</translation>
    </message>
    <message>
        <source>Commit and go down, right</source>
        <translation>确认并向下、向右</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tab</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Copy, paste a block</source>
        <translation>复制、粘贴区块</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最后值</translation>
    </message>
    <message>
        <source>Mean over time</source>
        <translation>时间平均值</translation>
    </message>
    <message>
        <source>A flow: kilograms or orders in a period.</source>
        <translation>流量：期间内的千克数或订单数。</translation>
    </message>
    <message>
        <source>A level: stations, a share.</source>
        <translation>水平：站点数、占比。</translation>
    </message>
    <message>
        <source>A level, averaged over time.</source>
        <translation>按时间平均的水平。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Inventory (scope 1-3)</source>
        <translation>排放清单（范围 1-3）</translation>
    </message>
    <message>
        <source>Avoided (handprint)</source>
        <translation>避免排放（手印）</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Equivalence (illustrative)</source>
        <translation>等效换算（示意）</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Never added to, or netted against, inventory.</source>
        <translation>从不与排放清单相加或抵减。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>several indicators</source>
        <translation>多个指标</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>entry of 1 value</source>
        <translation>录入 1 个数值</translation>
    </message>
    <message>
        <source>entry of {n} values</source>
        <translation>录入 {n} 个数值</translation>
    </message>
    <message>
        <source>paste of 1 value</source>
        <translation>粘贴 1 个数值</translation>
    </message>
    <message>
        <source>paste of {n} values</source>
        <translation>粘贴 {n} 个数值</translation>
    </message>
    <message>
        <source>grading of 1 value</source>
        <translation>为 1 个数值评级</translation>
    </message>
    <message>
        <source>grading of {n} values</source>
        <translation>为 {n} 个数值评级</translation>
    </message>
    <message>
        <source>filling of 1 value</source>
        <translation>填充 1 个数值</translation>
    </message>
    <message>
        <source>filling of {n} values</source>
        <translation>填充 {n} 个数值</translation>
    </message>
    <message>
        <source>deletion of 1 value</source>
        <translation>删除 1 个数值</translation>
    </message>
    <message>
        <source>deletion of {n} values</source>
        <translation>删除 {n} 个数值</translation>
    </message>
    <message>
        <source>import of 1 row</source>
        <translation>导入 1 行</translation>
    </message>
    <message>
        <source>import of {n} rows</source>
        <translation>导入 {n} 行</translation>
    </message>
    <message>
        <source>creation of the workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>beginning of the journal</source>
        <translation>开始变更日志</translation>
    </message>
    <message>
        <source>sign-off of a period</source>
        <translation>签核期间</translation>
    </message>
    <message>
        <source>attachment of evidence to {name}</source>
        <translation>为{name}附加凭证</translation>
    </message>
    <message>
        <source>removal of evidence from {name}</source>
        <translation>从{name}移除凭证</translation>
    </message>
    <message>
        <source>submission of values of {name}</source>
        <translation>提交{name}的数值</translation>
    </message>
    <message>
        <source>approval of values of {name}</source>
        <translation>批准{name}的数值</translation>
    </message>
    <message>
        <source>locking of values of {name}</source>
        <translation>锁定{name}的数值</translation>
    </message>
    <message>
        <source>reopening of values of {name}</source>
        <translation>重新打开{name}的数值</translation>
    </message>
    <message>
        <source>assignment of work on {name}</source>
        <translation>指定{name}的负责人和期限</translation>
    </message>
    <message>
        <source>beginning of fiscal year {name}</source>
        <translation>开始 {name} 财年</translation>
    </message>
    <message>
        <source>change of the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>addition of unit {name}</source>
        <translation>添加业务单元“{name}”</translation>
    </message>
    <message>
        <source>change of unit {name}</source>
        <translation>更改业务单元“{name}”</translation>
    </message>
    <message>
        <source>move of unit {name}</source>
        <translation>移动业务单元“{name}”</translation>
    </message>
    <message>
        <source>deletion of unit {name}</source>
        <translation>删除业务单元“{name}”</translation>
    </message>
    <message>
        <source>addition of initiative {name}</source>
        <translation>添加举措“{name}”</translation>
    </message>
    <message>
        <source>change of initiative {name}</source>
        <translation>更改举措“{name}”</translation>
    </message>
    <message>
        <source>deletion of initiative {name}</source>
        <translation>删除举措“{name}”</translation>
    </message>
    <message>
        <source>addition of indicator {name}</source>
        <translation>添加指标“{name}”</translation>
    </message>
    <message>
        <source>change of indicator {name}</source>
        <translation>更改指标“{name}”</translation>
    </message>
    <message>
        <source>deletion of indicator {name}</source>
        <translation>删除指标“{name}”</translation>
    </message>
    <message>
        <source>addition of the goal for {name}</source>
        <translation>添加“{name}”的目标</translation>
    </message>
    <message>
        <source>change of the goal for {name}</source>
        <translation>更改“{name}”的目标</translation>
    </message>
    <message>
        <source>deletion of the goal for {name}</source>
        <translation>删除“{name}”的目标</translation>
    </message>
    <message>
        <source>restatement of {name}</source>
        <translation>重述“{name}”的数值</translation>
    </message>
    <message>
        <source>recalculation of the base of {name}</source>
        <translation>重算“{name}”的基准值</translation>
    </message>
    <message>
        <source>override of the status of {name}</source>
        <translation>人工指定“{name}”的状态</translation>
    </message>
    <message>
        <source>return to the computed status of {name}</source>
        <translation>恢复“{name}”的计算所得状态</translation>
    </message>
    <message>
        <source>addition of factor {name}</source>
        <translation>添加系数“{name}”</translation>
    </message>
    <message>
        <source>change of factor {name}</source>
        <translation>更改系数“{name}”</translation>
    </message>
    <message>
        <source>deletion of factor {name}</source>
        <translation>删除系数“{name}”</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>撤销{what}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>重做{what}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>添加了{thing}</translation>
    </message>
    <message>
        <source>{thing} deleted</source>
        <translation>删除了{thing}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>末值</translation>
    </message>
    <message>
        <source>mean over time</source>
        <translation>时间均值</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>rolling 12 months</source>
        <translation>滚动 12 个月</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>业务单元</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Limits of a goal</source>
        <translation>目标的界限</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>重述</translation>
    </message>
    <message>
        <source>Recalculated base</source>
        <translation>重算的基准值</translation>
    </message>
    <message>
        <source>Status override</source>
        <translation>状态人工指定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算来源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>审批阶段</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name (Korean)</source>
        <translation>名称（韩文）</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Description (Korean)</source>
        <translation>说明（韩文）</translation>
    </message>
    <message>
        <source>Description (Chinese)</source>
        <translation>说明（中文）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>财年起始月</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级业务单元</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Base date</source>
        <translation>基准日期</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>十二个月区间</translation>
    </message>
    <message>
        <source>On track from</source>
        <translation>正常起点</translation>
    </message>
    <message>
        <source>At risk from</source>
        <translation>有风险起点</translation>
    </message>
    <message>
        <source>Too early until</source>
        <translation>为时尚早的界限</translation>
    </message>
    <message>
        <source>Least coverage</source>
        <translation>最低覆盖率</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签核人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签核时间</translation>
    </message>
    <message>
        <source>Hashes of the journal</source>
        <translation>变更日志哈希</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>原数值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新数值</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Base recalculation from</source>
        <translation>基准值重算阈值</translation>
    </message>
    <message>
        <source>Restatements taken in</source>
        <translation>已计入的重述次数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>指定人</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>measurements</name>
    <message>
        <source>{name} = {source} × {value} ({factor}: {cited})</source>
        <translation>{name} = {source} × {value}（{factor}：{cited}）</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>“{typed}” ends with a percent sign, but this value is in {unit}; type the amount itself.</source>
        <translation>“{typed}”以百分号结尾，但此数值的单位为 {unit}；请直接输入数量。</translation>
    </message>
    <message>
        <source>no unit of measure</source>
        <translation>无计量单位</translation>
    </message>
    <message>
        <source>“{typed}” is not a number; type digits only, such as {example}.</source>
        <translation>“{typed}”不是数字；请只输入数字，例如 {example}。</translation>
    </message>
    <message>
        <source>“{typed}” can be read in more than one way; with these settings numbers look like {example}.</source>
        <translation>“{typed}”有多种读法；当前设置下数字的写法为 {example}。</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any number that can be kept; check its digits.</source>
        <translation>“{typed}”超出可保存的最大数字；请检查位数。</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>This is neither the passphrase nor the recovery key; type it again.</source>
        <translation>这既不是密码短语，也不是恢复密钥，请重新输入。</translation>
    </message>
    <message>
        <source>At least {n} characters; several words are best.</source>
        <translation>至少 {n} 个字符，最好由多个词组成。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>It is too short; give at least {n} characters.</source>
        <translation>过短，请至少输入 {n} 个字符。</translation>
    </message>
    <message>
        <source>The two differ; type them again.</source>
        <translation>两次输入不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>recalculation</name>
    <message>
        <source>Restated values changed the base by {share} ({causes}); from {threshold} on it is recalculated.</source>
        <translation>重述使基准值变动 {share}（{causes}）；达到 {threshold} 即应重算。</translation>
    </message>
    <message>
        <source>Set the base to {value}</source>
        <translation>将基准值设为 {value}</translation>
    </message>
    <message>
        <source>Recalculate the base</source>
        <translation>重算基准值</translation>
    </message>
    <message>
        <source>changed by {share}: {causes}</source>
        <translation>变动 {share}：{causes}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>复制到本机</translation>
    </message>
    <message>
        <source>This is the copy {file}; the original stays as it is.</source>
        <translation>这是副本 {file}；原文件保持不变。</translation>
    </message>
    <message>
        <source>Copied to this computer</source>
        <translation>已复制到本机</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>之前的文件保留为 {file}。</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>备份已恢复</translation>
    </message>
</context>
<context>
    <name>restating</name>
    <message>
        <source>Why is this value restated?</source>
        <translation>为什么重述此数值？</translation>
    </message>
    <message>
        <source>Why are these values restated?</source>
        <translation>为什么重述这些数值？</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Explanation (may be left out)</source>
        <translation>说明（可不填）</translation>
    </message>
    <message>
        <source>Why restated</source>
        <translation>重述原因</translation>
    </message>
    <message>
        <source>The old value stays beside the new one, with what you say here.</source>
        <translation>旧值连同此处所填内容保留在新值旁边。</translation>
    </message>
    <message>
        <source>What was approved or signed off gets another value.</source>
        <translation>已批准或已签核的数值将被更改。</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>重述</translation>
    </message>
    <message>
        <source>not occurring</source>
        <translation>不发生</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>未估算</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation>已列于他处</translation>
    </message>
    <message>
        <source>another method</source>
        <translation>核算方法变更</translation>
    </message>
    <message>
        <source>another boundary</source>
        <translation>核算边界变更</translation>
    </message>
    <message>
        <source>an error corrected</source>
        <translation>差错更正</translation>
    </message>
    <message>
        <source>another structure</source>
        <translation>组织结构变更</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示意</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>未评级</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Rolling 12 months</source>
        <translation>滚动 12 个月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>Recalculated base</source>
        <translation>重算的基准值</translation>
    </message>
    <message>
        <source>does not meet the target</source>
        <translation>未能达到目标</translation>
    </message>
    <message>
        <source>least-squares trend over the last {periods} periods</source>
        <translation>最近 {periods} 个期间的最小二乘趋势</translation>
    </message>
    <message>
        <source>on the target date; {trend}</source>
        <translation>在目标日期达到；{trend}</translation>
    </message>
    <message>
        <source>{days} late; {trend}</source>
        <translation>晚 {days}；{trend}</translation>
    </message>
    <message>
        <source>{days} early; {trend}</source>
        <translation>早 {days}；{trend}</translation>
    </message>
    <message>
        <source>In force since {date}.</source>
        <translation>自 {date} 起生效。</translation>
    </message>
    <message>
        <source>Coverage of at least {coverage}.</source>
        <translation>覆盖率至少 {coverage}。</translation>
    </message>
    <message>
        <source>Limits: on track from a pace of {on_track}, at risk from {at_risk}, judged after {early} of time.</source>
        <translation>界限：速度达 {on_track} 为正常推进，达 {at_risk} 为有风险，时间过 {early} 后判定。</translation>
    </message>
    <message>
        <source>Uses illustrative values: an example, not what was reported.</source>
        <translation>使用示意数值：仅为示例，并非报告数据。</translation>
    </message>
    <message>
        <source>Uses estimated values.</source>
        <translation>使用估算数值。</translation>
    </message>
    <message>
        <source>{progress} of the way, {elapsed} of the time</source>
        <translation>完成路程的 {progress}，已过时间的 {elapsed}</translation>
    </message>
    <message>
        <source>{progress} of the way; without a date nothing is expected by now</source>
        <translation>完成路程的 {progress}；未设日期，目前无预期值</translation>
    </message>
    <message>
        <source>Nothing is measured that counts.</source>
        <translation>没有计入的测量值。</translation>
    </message>
    <message>
        <source>The base value is not known; give one.</source>
        <translation>基准值未知；请填写。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{value} a month</source>
        <translation>每月 {value}</translation>
    </message>
    <message>
        <source>{value} a year, the re-based line: (t − a) / years left = ({t} − {a}) / ({days} / 365.25)</source>
        <translation>每年 {value}，重设路径：(t − a) / 剩余年数 = ({t} − {a}) / ({days} / 365.25)</translation>
    </message>
    <message>
        <source>{months} of {of} months</source>
        <translation>{months}/{of} 个月</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>no way to go</source>
        <translation>无距离</translation>
    </message>
    <message>
        <source>No value counts by {as_of}.</source>
        <translation>截至 {as_of} 没有计入的数值。</translation>
    </message>
    <message>
        <source>Nothing was measured at {d_b}; give a base value.</source>
        <translation>{d_b} 没有测量值；请填写基准值。</translation>
    </message>
    <message>
        <source>Without a date nothing is expected by now.</source>
        <translation>未设日期，目前无预期值。</translation>
    </message>
    <message>
        <source>The target is not on the better side of the base.</source>
        <translation>目标不在基准的改善一侧。</translation>
    </message>
    <message>
        <source>between {e_0} on {d_0} and {e_1} on {d_1}</source>
        <translation>介于 {d_0} 的 {e_0} 与 {d_1} 的 {e_1} 之间</translation>
    </message>
    <message>
        <source>{a} against {t}</source>
        <translation>{a}，目标 {t}</translation>
    </message>
    <message>
        <source>{a} against a limit of {t}</source>
        <translation>{a}，限值 {t}</translation>
    </message>
    <message>
        <source>{rated} of {values} values are graded, 1 (best) to 5; weighted by their absolute values</source>
        <translation>{values} 个数值中有 {rated} 个已评级（1 最好，5 最差），按绝对值加权</translation>
    </message>
    <message>
        <source>newest value {newest}, reporting date {as_of}</source>
        <translation>最新数值 {newest}，报告日 {as_of}</translation>
    </message>
    <message>
        <source>{share} of the days</source>
        <translation>天数的 {share}</translation>
    </message>
    <message>
        <source>{share} of the days of {period}</source>
        <translation>{period}天数的 {share}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date} 前</translation>
    </message>
    <message>
        <source>{gone} of {all} days, {share}</source>
        <translation>{all} 天中的 {gone} 天，{share}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>There is no value to judge.</source>
        <translation>没有可判定的数值。</translation>
    </message>
    <message>
        <source>There is no target date to judge by.</source>
        <translation>没有可据以判定的目标日期。</translation>
    </message>
    <message>
        <source>The newest value is older than one reporting interval and 45 days.</source>
        <translation>最新数值早于一个报告周期加 45 天。</translation>
    </message>
    <message>
        <source>Not done yet, and not due.</source>
        <translation>尚未完成，也未到期。</translation>
    </message>
    <message>
        <source>Due, and not done.</source>
        <translation>已到期但未完成。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已过时间</translation>
    </message>
    <message>
        <source>Expected by then</source>
        <translation>届时预期值</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>推进速度</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>超前/落后</translation>
    </message>
    <message>
        <source>Room to the limit</source>
        <translation>距限值余量</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>尚需</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>数据时效</translation>
    </message>
</context>
<context>
    <name>years</name>
    <message>
        <source>{year} begins: {months}</source>
        <translation>{year} 已开始：{months}</translation>
    </message>
    <message>
        <source>ends {day}, would go on until {later}</source>
        <translation>{day} 结束，继续则至 {later}</translation>
    </message>
    <message>
        <source>The value of {day} is written down as its base</source>
        <translation>以 {day} 的数值作为基准值写入</translation>
    </message>
    <message>
        <source>No base value: nothing was measured on {day}</source>
        <translation>无基准值：{day} 没有测量值</translation>
    </message>
    <message>
        <source>No base value: that of {day} does not fit the target</source>
        <translation>无基准值：{day} 的数值与目标不符</translation>
    </message>
    <message>
        <source>Begins at zero, without the values since {day}</source>
        <translation>不含 {day} 以来的数值，从零开始</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 个换算系数</translation>
    </message>
    <message>
        <source>{n} factors</source>
        <translation>{n} 个换算系数</translation>
    </message>
    <message>
        <source>{months} in {year}</source>
        <translation>{year} {months}</translation>
    </message>
    <message>
        <source>1 month planned</source>
        <translation>已安排 1 个月</translation>
    </message>
    <message>
        <source>{n} months planned</source>
        <translation>已安排 {n} 个月</translation>
    </message>
</context>
</TS>
