-- What a person does in Neovim, without a screen: opens letters, looks, mends, ignores, renames.
-- Run as: nvim --headless -u RECIPE -c 'luafile neovim.lua' FOLDER; writes what it saw into FOLDER/neovim.json.
-- Only what is there since 0.7, the oldest one that the recipes are for.
local folder = vim.fn.fnamemodify(vim.fn.argv(0), ':p'):gsub('/$', '') .. '/'
local saw = {}

local function wait(what, check)
  local found
  if not vim.wait(30000, function() found = check() return found end, 50) then
    error('waited in vain for ' .. what)
  end
  return found
end

local function clients()
  return vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
end

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. name))
  wait('the server', function() return next(clients()) ~= nil end)
end

local function findings()
  return vim.tbl_map(function(it) return it.code end, vim.diagnostic.get(0))
end

local function has(rule)
  return vim.tbl_contains(findings(), rule)
end

local function lines()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

-- Puts the cursor into the first of these words.
local function go(words)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. words, 'cW') > 0, words .. ' is not there')
  vim.cmd('normal! l')
end

-- The list that the outline opens, whichever of the two this version uses.
local function symbols()
  vim.fn.setqflist({})
  vim.fn.setloclist(0, {})
  local window = vim.api.nvim_get_current_win()
  vim.lsp.buf.document_symbol()
  local found = wait('the outline', function()
    for _, list in ipairs({ vim.fn.getqflist(), vim.fn.getloclist(window) }) do
      if #list > 0 then return list end
    end
  end)
  vim.api.nvim_set_current_win(window)
  vim.cmd('only')
  return vim.tbl_map(function(it) return (it.text:gsub('^%[%w+%] ', '')) end, found)
end

-- Rests on a place until its hover is shown, and reads it.
local function hover()
  vim.lsp.buf.hover()
  local shown = wait('a hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
    end
  end)
  local text = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(shown), 0, -1, false)
  vim.api.nvim_win_close(shown, true)
  return table.concat(text, '\n')
end

-- Chooses, as a person does, the action whose title begins so; gives all titles.
local function act(title)
  local titles
  local select = vim.ui.select
  vim.ui.select = function(items, options, choose)
    titles = {}
    local chosen
    for index, item in ipairs(items) do
      local text = options.format_item(item)
      table.insert(titles, text)
      if not chosen and text:sub(1, #title) == title then chosen = index end
    end
    choose(items[chosen], chosen)
  end
  vim.lsp.buf.code_action()
  wait('code actions', function() return titles end)
  vim.ui.select = select
  return titles
end

local function run()
  open('a.imr')
  wait('findings', function() return has('missing-decision') end)
  saw.findings = findings()
  saw.symbols = symbols()
  go('63-66')
  saw.hover = hover()
  go('Denied')
  saw.actions = act('Ignore this finding')
  wait('the edit', function() return vim.fn.bufexists(folder .. 'imr-letters.json') == 1 end)
  vim.cmd('silent wall')
  wait('the finding to go', function() return not has('missing-decision') end)
  saw.workspaceFile = table.concat(vim.fn.readfile(folder .. 'imr-letters.json'), '\n')
  go('yclobenzaprine')
  vim.lsp.buf.rename('Naproxen')
  wait('the rename', function() return lines():find('Naproxen') end)
  saw.renamed = lines()
  vim.cmd('silent wall')

  open('c.imr')
  wait('findings', function() return has('missing-decision') end)
  go('Denied')
  act('Set the decision to Upheld')
  wait('the finding to go', function() return not has('missing-decision') end)
  saw.fixed = lines()
  vim.cmd('silent wall')

  open('b.txt')
  saw.textMode = vim.bo.filetype
  saw.textSymbols = symbols()
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. 'notes.txt'))
  saw.notesMode = vim.bo.filetype
end

local ok, problem = xpcall(run, debug.traceback)
if not ok then saw.problem = problem end
saw.version = vim.version().major .. '.' .. vim.version().minor
vim.fn.writefile({ vim.fn.json_encode(saw) }, folder .. 'neovim.json')
vim.cmd('qall!')
