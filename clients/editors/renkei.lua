-- A client of renkei for Neovim 0.7 or later.
--
--     local renkei = require('renkei')          -- from a folder lua/ of the runtime path
--     renkei.command = { 'renkei', 'serve' }    -- add '--sandbox' to try it
--     :lua require('renkei').diff('smartHRToKingOfTime', '2026-04-01')

local M = { command = { 'renkei', 'serve' } }

local job, rest, answers, next_id, last_log = nil, '', {}, 0, ''

local function take(line)
  local ok, message = pcall(vim.json.decode, line)
  if not ok then
    vim.notify('renkei: this is not its protocol: ' .. line:sub(1, 80), vim.log.levels.ERROR)
  elseif message.id ~= nil then
    answers[message.id] = message
  end
end

local function start()
  if job then return end
  job = vim.fn.jobstart(M.command, {
    on_stdout = function(_, lines)
      lines[1] = rest .. lines[1]
      rest = table.remove(lines)
      vim.tbl_map(take, lines)
    end,
    on_stderr = function(_, lines)
      for _, line in ipairs(lines) do if line ~= '' then last_log = line end end
    end,
    on_exit = function() job = nil end,
  })
  if job <= 0 then
    job = nil
    error(M.command[1] .. ' cannot be started; put it on the PATH, or set require("renkei").command')
  end
end

--- Calls a method and returns its result. An error has renkei's message and kind.
function M.call(method, params)
  start()
  next_id = next_id + 1
  local id = next_id
  local message = { jsonrpc = '2.0', id = id, method = method, params = params or vim.empty_dict() }
  vim.fn.chansend(job, vim.json.encode(message) .. '\n')
  local limit = 60 + ((params or {}).waitSeconds or 0)
  vim.wait(limit * 1000, function() return answers[id] or not job end, 20)
  local answer = answers[id]
  answers[id] = nil
  if not answer then
    error(job and (method .. ': no answer in time') or ('renkei has ended: ' .. last_log))
  end
  if answer.error then error(('%s (%s)'):format(answer.error.message, answer.error.data.kind)) end
  return answer.result
end

--- Shows the differences as of a base date. Nothing is written.
function M.diff(direction, day)
  local found = M.call('fetch', { direction = direction, baseDate = day, waitSeconds = 600 })
  local page = M.call('diff', { job = found.job, classes = { 'new', 'changed', 'blocked' }, limit = 1000 })
  local lines = vim.tbl_map(function(row)
    local code = row.employeeCode == vim.NIL and '-' or row.employeeCode
    local changes = vim.tbl_map(function(each)
      local before = each.before == vim.NIL and '' or each.before
      local after = each.after == vim.NIL and '' or each.after
      return ('%s: %s → %s'):format(each.field, before, after)
    end, row.differences)
    return ('%-8s %-9s %s  %s'):format(code, row.class, row.name, table.concat(changes, ', '))
  end, page.rows)
  vim.cmd('new')
  vim.bo.buftype = 'nofile'
  vim.api.nvim_buf_set_lines(0, 0, -1, false, lines)
end

--- Ends renkei, which finishes its writes in flight.
function M.close()
  if not job then return end
  vim.fn.chanclose(job, 'stdin')
  vim.fn.jobwait({ job }, 15000)
end

return M
