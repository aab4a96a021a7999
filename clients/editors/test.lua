-- nvim --headless -u NONE -l is newer than Debian's; this is run with +luafile.

local function run()
  package.path = './?.lua;' .. package.path
  local renkei = require('renkei')
  renkei.command = { vim.env.RENKEI, 'serve', '--sandbox', '--people', '30' }
  renkei.diff('smartHRToKingOfTime', '2026-04-01')
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  assert(text:find('0003     changed   伊藤 健太  lastName: 山田 → 伊藤', 1, true), text)
  local ok, fault = pcall(renkei.call, 'status', { job = 'nowhere' })
  assert(not ok and fault:find('unknownJob'), fault)
  renkei.close()
  renkei.command = { '/bin/true' }
  ok, fault = pcall(renkei.call, 'ping')
  assert(not ok and fault:find('has ended'), fault)
end

local ok, fault = pcall(run)
print(ok and 'ok - neovim' or 'not ok - neovim: ' .. tostring(fault))
vim.cmd(ok and 'qall!' or 'cquit!')
